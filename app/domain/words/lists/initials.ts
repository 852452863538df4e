import { readEntries } from './read'

/** Initials that people in this field write, and the words to write. `[[key]]`: mark it as a glossary word. */
export const INITIALS = readEntries(`
nhs: [[nhs]] | gp: doctor | cv: [[cv]] | uk: United Kingdom | gb: Great Britain | usa: America | eu: European Union
tv: television | dvd: film | cd: music disc | pc: computer | it: computers | ict: computers | ok: all right
id: something that shows who you are | pin: secret number | pdf: file | qr: code to scan | url: web address
faq: questions that people ask | sms: text message | wc: toilet | bbq: barbecue | diy: making and mending
bsl: British Sign Language | aac: ways to communicate without speech | ld: learning disability | pa: personal assistant
pmld: [[complex-needs|complex needs]] | smh: mental health | asd: autism | asc: autism | adhd: attention needs
salt: speech and language therapy | slt: speech and language therapy | ot: occupational therapy | physio: physiotherapy
dbs: [[dbs-check]] | pip: Personal Independence Payment | esa: Employment and Support Allowance | uc: Universal Credit
dla: Disability Living Allowance | dwp: the Department for Work and Pensions | ehcp: education, health and care plan
rsvp: tell us if you can come | asap: as soon as you can | agm: yearly meeting | tbc: we will tell you | na: none
vip: important person | ceo: manager | hr: the staff team | pe: sport | pta: parents' group | mp: Member of Parliament
am: in the morning | pm: in the afternoon | sen: special educational needs | send: special educational needs
ngo: charity | cic: community company | sme: small business | rnib: Royal National Institute of Blind People
covid: Covid | led: light | usb: plug | suv: car | atm: cash machine | ai: computer program | dj: person who plays music | lgbt: gay, bisexual and trans | lgbtq: gay, bisexual and trans | gdpr: the law about your information
`)

/** Short common words: in capitals they are shouted and not initials. */
export const SHOUTED = new Set(
  'a all and any are as ask at be but buy by call can care come day dial do end find for free free from get go good great group has have help her here his home how if in into is join just like live may me meet menu more must my need never new next no not note now of off on one only open or our out over own pay plan read see she shop sorry start stay stop take tell than thank that the them then they this time to today try up us use very walk want was we week well what when where who why will with work yes you your'.split(
    ' ',
  ),
)
