import { choice, question, RETURN_TO, type SeedSurvey, says, WHY_EQUALITY } from './authoring'

const ASKER = says('Your council asks.', 'Pyta rada.', 'آپ کی کونسل پوچھتی ہے۔')

/** Short: six questions with the one who is answering. */
export const GETTING_AROUND: SeedSurvey = {
  slug: 'getting-around',
  number: 3,
  definition: {
    title: says('Getting around', 'Jak się poruszasz', 'آنا جانا'),
    lead: says(
      'This survey is about how you get to places. It is short.',
      'Ta ankieta jest o tym, jak docierasz w różne miejsca. Jest krótka.',
      'یہ سروے اس بارے میں ہے کہ آپ مختلف جگہوں پر کیسے جاتے ہیں۔ یہ چھوٹا ہے۔',
    ),
    asker: ASKER,
    why: says(
      'We plan buses and lifts for next year.',
      'Planujemy autobusy i dowóz na następny rok.',
      'ہم اگلے سال کی بسوں اور سواری کا منصوبہ بنا رہے ہیں۔',
    ),
    after: says(
      'We count the answers. We tell everybody what people said in spring.',
      'Policzymy odpowiedzi. Wiosną powiemy wszystkim, co ludzie odpowiedzieli.',
      'ہم جواب گنتے ہیں۔ بہار میں ہم سب کو بتائیں گے کہ لوگوں نے کیا کہا۔',
    ),
    picture: 'support.getting-there',
    minutes: 3,
    closesOn: null,
    languages: ['en', 'pl', 'ur'],
    who: ['me', 'helped', 'carer', 'carer-for', 'staff'],
    returnTo: RETURN_TO,
    questions: [
      question('how', 'one', 'How do you get to places most days?', {
        pl: 'Jak najczęściej docierasz w różne miejsca?',
        ur: 'آپ اکثر دنوں میں جگہوں پر کیسے جاتے ہیں؟',
        detailed: {
          ask: says(
            'How does the person, or you, travel on most days?',
            'Jak ta osoba, albo Ty, najczęściej podróżuje?',
            'وہ شخص، یا آپ، اکثر دنوں میں کیسے سفر کرتے ہیں؟',
          ),
        },
        picture: 'support.getting-there',
        choices: [
          choice('car', 'By car', 'week.car', 'Samochodem', 'گاڑی سے'),
          choice('bus', 'By bus', 'transport.bus', 'Autobusem', 'بس سے'),
          choice('taxi', 'By taxi', 'week.taxi', 'Taksówką', 'ٹیکسی سے'),
          choice(
            'walk',
            'I walk, or use my wheelchair',
            'transport.walk',
            'Idę lub jadę na wózku',
            'پیدل، یا اپنی ویل چیئر پر',
          ),
        ],
        other: true,
      }),
      question('want-more', 'yes-no', 'Do you want to go out more?', {
        pl: 'Czy chcesz częściej wychodzić?',
        ur: 'کیا آپ باہر زیادہ جانا چاہتے ہیں؟',
        picture: 'goal.went-on',
      }),
      question('bus', 'importance', 'How important is this for you: {{item}}?', {
        pl: 'Jak ważne jest to dla ciebie: {{item}}?',
        ur: 'یہ آپ کے لیے کتنا اہم ہے: {{item}}؟',
        picture: 'transport.bus',
        items: [
          choice('evening', 'a bus in the evening', 'time.evening', 'autobus wieczorem', 'شام کی بس'),
          choice(
            'help',
            'somebody who helps on the bus',
            'about.support',
            'ktoś, kto pomaga w autobusie',
            'بس میں کوئی مدد کرنے والا',
          ),
        ],
      }),
      question('feel', 'faces', 'How do you feel when you travel?', {
        pl: 'Jak się czujesz w podróży?',
        ur: 'سفر میں آپ کیسا محسوس کرتے ہیں؟',
        picture: 'about.travel',
      }),
    ],
  },
}

/** Every kind of question, branches, things of a list, and a version in more detail. */
export const YOUR_CENTRE: SeedSurvey = {
  slug: 'your-centre',
  number: 4,
  definition: {
    title: says('A new centre in Witham'),
    lead: says('We want to open a new place in Witham. You can say what it should be like.'),
    asker: says('Your council asks, together with the people who run Hill Farm.'),
    why: says('We can still change the plan. We want to plan it with you.'),
    after: says('We read every answer. In the summer we tell you what we will do.'),
    picture: 'setting.centre',
    minutes: 10,
    closesOn: null,
    languages: ['en'],
    who: ['me', 'helped', 'carer', 'carer-for', 'staff', 'provider'],
    returnTo: RETURN_TO,
    questions: [
      question('look', 'show', 'What do you think of this room?', {
        picture: 'survey.question',
        show: { kind: 'picture', picture: 'room.free', texts: says('An empty chair in a room.') },
        answer: 'faces',
      }),
      question('like', 'many', 'What do you want to do there?', {
        picture: 'page.activities',
        most: 3,
        choices: [
          choice('cooking', 'Cooking', 'kind.cooking'),
          choice('music', 'Music', 'kind.music'),
          choice('gardening', 'Gardening', 'kind.gardening'),
          choice('games', 'Games', 'kind.games'),
          choice('computers', 'Computers', 'kind.computers'),
        ],
        other: true,
      }),
      question('cook', 'show', 'Is this group good for the new centre?', {
        picture: 'kind.cooking',
        show: { kind: 'activity', slug: 'saturday-cooks' },
        answer: 'yes-no',
        askedIf: { question: 'like', is: ['cooking'] },
      }),
      question('first', 'order', 'What is most important? Put these in your order.', {
        picture: 'about.important',
        choices: [
          choice('staff', 'Good staff', 'role.support-worker'),
          choice('food', 'Good food', 'about.food'),
          choice('quiet', 'A quiet room', 'access.quiet-room'),
          choice('near', 'Near a bus stop', 'transport.bus'),
        ],
      }),
      question('rules', 'show', 'Is this rule fair?', {
        picture: 'page.words',
        show: { kind: 'text', texts: says('Everybody helps to clean the kitchen once a week.') },
        answer: 'words',
      }),
      question('would-come', 'yes-no', 'Do you think that you will go there?', {
        picture: 'action.door',
        detailed: {
          ask: says('Will you, or the person that you care for, use the centre?'),
          hint: says('Think of the first 6 months.'),
        },
      }),
      question('days', 'when', 'On which days and at which times?', {
        picture: 'action.calendar',
        when: 'week',
        askedIf: { question: 'would-come', is: ['yes'] },
      }),
      question('start', 'when', 'From which day can you go there?', {
        picture: 'action.calendar',
        when: 'date',
        askedIf: { question: 'would-come', is: ['yes'] },
      }),
      question('why-not', 'words', 'Why will you not go there?', {
        picture: 'about.words',
        askedIf: { question: 'would-come', is: ['no'] },
      }),
      question('minutes', 'number', 'How many minutes can you travel to get there?', {
        picture: 'action.clock',
        unit: says('minutes'),
        lowest: 1,
        highest: 180,
      }),
      question('needs', 'importance', 'How important is this for you: {{item}}?', {
        picture: 'about.important',
        items: [
          choice('changing-place', 'a toilet with a hoist', 'access.changing-place'),
          choice('parking', 'a place to park', 'access.parking'),
          choice('evenings', 'being open in the evening', 'time.evening'),
        ],
      }),
      question('show-us', 'say', 'Do you have an idea for the new centre?', {
        picture: 'survey.idea',
        hint: says('You can write it, say it or show it.'),
        ways: ['voice', 'photo'],
      }),
      question('town', 'place', 'In or near which town do you live?', {
        picture: 'action.map',
        equality: true,
        splitBy: 'area',
        why: says('We want to know who can get to Witham.'),
      }),
      question('age', 'one', 'How old are you?', {
        picture: 'about.face',
        equality: true,
        splitBy: 'group',
        why: WHY_EQUALITY,
        choices: [
          choice('18', '18 to 25 years'),
          choice('26', '26 to 64 years'),
          choice('65', '65 years or older'),
          choice('no', 'I do not want to say'),
        ],
      }),
    ],
  },
}

/** Not finished: for the desk. */
export const EVENINGS: SeedSurvey = {
  slug: 'evenings',
  number: 5,
  definition: {
    ...GETTING_AROUND.definition,
    title: says('Evenings and weekends'),
    lead: says('This survey is about what you do in the evening.'),
    why: says('There are few things to do in the evening and at the weekend.'),
    after: says('We count the answers. Then we ask providers to offer more.'),
    asker: says('Your council asks.'),
    picture: 'time.evening',
    languages: ['en'],
    questions: [
      question('go-out', 'yes-no', 'Do you go out in the evening?', { picture: 'time.evening' }),
      question('stops', 'words', 'What stops you?', {
        picture: 'about.words',
        askedIf: { question: 'go-out', is: ['no'] },
      }),
    ],
  },
}
