import type { SeedText } from '../authoring'

/** Polish words for some activities, by slug. Written by a machine, not yet checked by a speaker. */
export const POLISH: Record<string, SeedText | undefined> = {
  'coffee-in-polish': {
    name: 'Kawa po polsku',
    summary: 'Kawa, ciasto i pomoc z formularzami, po polsku i po angielsku.',
    about: `
      Życie w nowym kraju może być samotne, nawet po 20 latach.
      Najpierw mówimy po polsku. Można mieszać 2 języki.
      Beata wie, jak działa urząd. Może wyjaśnić list i pójść z Tobą na spotkanie.`,
    bring: ['List, którego nie rozumiesz', 'Rodzinę, jeśli chce przyjść'],
    first: [
      'Wejdź i weź kawę.',
      'Usiądź z Beatą albo przy stole dla rodzin.',
      'Rozmawiaj albo czytaj polską gazetę.',
    ],
    there: 'The Grove Rooms są obok teatru.',
    try: 'Przyjdź na 1 kawę. Nic nie płacisz.',
    leadsTo: 'Niektóre osoby gotują potem z nami w sobotę.',
  },
  'priory-kitchen-saturday-table': {
    name: 'Sobotni stół w Priory Kitchen',
    summary: 'Ugotuj domowe danie i zjedz je z grupą.',
    about: `
      W każdą sobotę 1 osoba przynosi przepis swojej rodziny. Gotowaliśmy już polską zupę i szarlotkę.
      Kucharz dnia mówi, co robić. Reszta pomaga.
      Cała kuchnia jest na 1 poziomie. Do zlewu i piekarnika sięgniesz z wózka.`,
    bring: ['Czyste ręce', 'Rodzinny przepis, jeśli masz'],
    first: [
      'Beata wita Cię kawą.',
      'Dostajesz fartuch ze swoim imieniem.',
      'Pomagasz kucharzowi dnia.',
      'Jemy o 1:00 po południu.',
    ],
    there: 'Priory Kitchen jest w starej szkole. Wejdź od strony ogrodów.',
    try: 'Powiedz nam do piątku w południe, że przyjdziesz. Pierwszy posiłek jest za darmo.',
    leadsTo: 'Możesz gotować z nami dla 80 osób na letnim festynie.',
  },
  'hat-box-training': {
    name: 'The Hat Box',
    summary: 'Naucz się szyć i pakować kapelusze w małej fabryce.',
    about: `
      W Dunstable robiono kapelusze ze słomy przez 200 lat. My robimy je nadal.
      Możesz pracować przy stole z parą, przy szyciu albo przy pakowaniu.
      Sprzedajemy do 14 sklepów. W każdym kapeluszu jest imię osoby, która go zrobiła.`,
    bring: ['Drugie śniadanie', 'Związane włosy'],
    first: ['Przymierz kilka kapeluszy.', 'Popatrz 10 minut na każdy stół.', 'Zapakuj 1 pudełko.'],
    there: 'To drugie drzwi starej fabryki. Weź windę towarową.',
    try: 'Przyjdź na 3 poranki w jednym tygodniu.',
    leadsTo: 'Możesz zdobyć certyfikat z szycia i płatną pracę u nas.',
  },
  'job-club-dunstable': {
    name: 'Klub pracy w Dunstable',
    summary: 'Opowiedz, jakiej pracy chcesz. Wyjdź z następnym krokiem.',
    about: `
      Niektóre osoby wiedzą, jakiej pracy chcą. Wiele osób mówi, że nie wie.
      Mamy grę z 60 zdjęciami zawodów. Dzielisz zdjęcia na tak, nie i może.
      Potem razem dzwonimy do prawdziwego pracodawcy.`,
    bring: ['Telefon', 'Listy z urzędu pracy, jeśli je masz'],
    first: [
      'Weź coś do picia i plakietkę z imieniem.',
      'Zagraj w zdjęcia z Antheą.',
      'Zapisz 1 następny krok.',
    ],
    there: 'The Grove Rooms są obok teatru. Wejdź i skręć w lewo.',
    try: 'Możesz zacząć w każdą środę.',
    leadsTo: 'W zeszłym roku 17 osób znalazło płatną pracę.',
  },
  'market-garden-training': {
    name: 'Nauka pracy w ogrodzie warzywnym',
    summary: 'Uprawiaj sałatę i kwiaty dla restauracji i ucz się zawodu.',
    about: `
      Nasza ziemia jest ciemna i miękka. Ludzie uprawiają tu warzywa od 300 lat.
      Siejesz, zbierasz liście i pakujesz skrzynki. W czwartek jedziesz z dostawą.
      Szef jest rolnikiem. Trener pracy dba o to, żeby nikt Cię nie poganiał.`,
    bring: ['Kalosze i płaszcz od deszczu', 'Drugie śniadanie', 'Latem kapelusz'],
    first: ['Przejdź się z Markiem po polu.', 'Zbierz 1 skrzynkę liści.', 'Zważ skrzynkę i napisz etykietę.'],
    there: 'Zabieramy ludzi ze stacji Biggleswade o 8:40 rano.',
    try: 'Przyjdź na jeden poranek. Do domu zabierasz sałatę.',
    leadsTo: 'Farmy w okolicy szukają ludzi każdej wiosny.',
  },
  'knit-and-talk': {
    name: 'Druty i rozmowa',
    summary: 'Rób na drutach, szyj albo po prostu posiedź z nami w bibliotece.',
    about: `
      Spotykamy się przy okrągłym stole pod dużym oknem. Wełna jest dla każdego.
      Doreen uczy na grubych drutach. Zofia uczy koronki i mówi po polsku.
      W tym miesiącu robimy 100 czapek dla dzieci w szpitalu.`,
    bring: ['Swoje druty albo nic'],
    first: ['Poszukaj okrągłego stołu.', 'Wybierz kłębek wełny.', 'Zobacz, jak Doreen robi pierwszy rząd.'],
    there: 'Biblioteka Grove jest w centrum handlowym. Drzwi otwierają się same.',
    try: 'Usiądź z nami na 10 minut.',
    leadsTo: 'Niektóre osoby uczą dzieci w szkole obok.',
  },
  'tandem-rides-colchester': {
    name: 'Przejażdżki tandemem',
    summary: 'Jedź na rowerze dla 2 osób z kimś, kto widzi.',
    about: `
      Tandem to rower dla 2 osób. Osoba z przodu widzi i kieruje.
      Ty siedzisz z tyłu i pedałujesz. Osoba z przodu opowiada Ci o drodze.
      Jedziemy 5, 10 albo 20 mil. W połowie drogi jest ciasto.`,
    bring: ['Wąskie spodnie', 'Coś do picia'],
    first: [
      'Spotkaj Oskara przy wiacie w parku.',
      'Poćwicz ruszanie i zatrzymywanie.',
      'Objedź jezioro 3 razy.',
    ],
    there: 'Wiata stoi przy jeziorze z łódkami. Oskar może wyjść po Ciebie na przystanek.',
    try: 'Zadzwoń do Oskara. Oskar mówi po polsku.',
    leadsTo: 'Latem jedziemy nad morze i zostajemy na noc.',
  },
  'second-cup-cafe-training': {
    name: 'Nauka pracy w kawiarni Second Cup',
    summary: 'Naucz się robić kawę i obsługiwać gości w kawiarni.',
    about: `
      Second Cup to kawiarnia na dworcu autobusowym w Colchester. Podajemy 300 filiżanek dziennie.
      Zaczynasz od czystych stołów. Potem uczysz się robić kawę z mlekiem.
      Na kasie są obrazki. Goście też mogą pokazać, co chcą.`,
    bring: ['Czarne spodnie i płaskie czarne buty'],
    first: [
      'Napij się i popatrz na zespół.',
      'Nakryj 3 stoły.',
      'Zanieś 1 tacę.',
      'Porozmawiaj o tym z Nadią.',
    ],
    there: 'Każdy autobus w Colchester staje pod naszymi drzwiami.',
    try: 'Przyjdź na 2 godziny na próbę. Obiad jest od nas.',
    leadsTo: 'Kawiarnie w mieście dzwonią do nas, gdy szukają ludzi.',
  },
  'wharf-workshop-days': {
    name: 'Warsztat nad kanałem',
    summary: 'Naprawiaj stare meble i rowery, które ktoś wyrzucił.',
    about: `
      W poniedziałek przyjeżdżają zepsute rzeczy. W piątek są już na sprzedaż.
      Uczysz się szlifować, malować i sprawdzać. Przy każdym narzędziu jest obrazek.
      Mamy 1 ciche miejsce do pracy z widokiem na kanał.`,
    bring: ['Mocne buty, jeśli masz', 'Drugie śniadanie'],
    first: ['Ivan daje Ci okulary i pokazuje warsztat.', 'Rozbierz coś na części.', 'Złóż to z powrotem.'],
    there: 'To ceglany budynek nad kanałem. Zaparkuj przed zielonymi drzwiami.',
    try: 'W każdy wtorek można spróbować.',
    leadsTo: '2 osoby pracują teraz w sklepie z rowerami.',
  },
  'shared-lives-bedfordshire': {
    name: 'Wspólne życie w Bedfordshire',
    summary: 'Spędzaj czas w domu rodziny, która mieszka blisko Ciebie.',
    about: `
      Nie musisz się przeprowadzać. Możesz przyjść na dzień, na weekend albo na niedzielny obiad.
      Sprawdzamy i szkolimy każdą rodzinę. Odwiedzamy ją co miesiąc.
      Są rodziny, które mówią po polsku.`,
    bring: ['Rzeczy potrzebne na pobyt', 'Swoje leki'],
    first: [
      'Porozmawiaj z Lesley o tym, czym jest dla Ciebie dom.',
      'Przeczytaj listy od rodzin.',
      'Spotkajcie się na spacer.',
      'Wybierz rodzinę albo poproś o inną.',
    ],
    there: 'Szukamy rodziny nie dalej niż 20 minut od Twojego domu.',
    try: 'Spotkaj się z rodziną 3 razy, zanim zdecydujesz.',
    leadsTo: 'Możesz znaleźć przyjaciół albo dom.',
  },
  'computer-buddies': {
    name: 'Komputer we dwoje',
    summary: 'Ucz się komputera z kimś, kto idzie Twoim tempem.',
    about: `
      Pomaga Ci student albo inżynier na emeryturze. Niektórzy sami uczyli się tu rok temu.
      Możesz pisać do rodziny albo układać zdjęcia. Możesz też wypełnić formularz.
      Mamy komputery, które mówią, i duże klawisze.`,
    bring: ['Zeszyt z hasłami, jeśli masz', 'Pytania'],
    first: ['Usiądź z herbatą.', 'Pokaż, co już umiesz.', 'Naucz się 1 rzeczy i powtórz ją.'],
    there: 'Sala jest obok stacji. Wejdź po rampie.',
    try: 'Umów się na 1 godzinę. To nic nie kosztuje.',
    leadsTo: 'Osoby, które się nauczyły, uczą potem innych.',
  },
  'visits-ampthill': {
    name: 'Wizyty przyjaciela',
    summary: 'Ktoś miły odwiedza Cię w domu 1 godzinę w tygodniu.',
    about: `
      Ta osoba jest sąsiadem, a nie pielęgniarką. Możecie pić herbatę albo pójść na spacer.
      Wybieramy powoli i dokładnie. Mamy osoby, które mówią po polsku.
      Osoby, które odwiedzają, są sprawdzone. Nigdy nie pytają o pieniądze.`,
    first: [
      'Hilda przychodzi z plakietką.',
      'Mówisz jej o 3 rzeczach, które lubisz.',
      'Za tydzień poznajesz swojego gościa.',
    ],
    there: 'Gość przychodzi do Ciebie o tej samej porze każdego tygodnia.',
    try: 'Spotkajcie się 3 razy, a potem zdecyduj.',
    leadsTo: 'Niektóre pary chodzą razem na obiad.',
  },
}
