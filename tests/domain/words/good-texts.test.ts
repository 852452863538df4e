import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../app/domain/words/check'
import { glossary } from '../../support/easy-read'

/** Texts that people write about activities. None may be held up, not even by a guess. */
const GOOD = `
Come to the garden and grow vegetables.
You can cook in a real kitchen.
Everybody is welcome, and you can bring a friend.
We watch television and have a conversation.
There is a computer in the library.
You can use a wheelchair here.
The activity is free.
Ask for information at the desk.
One of us meets you at the door.
This one is for you.
One to one support is here.
I am happy.
We meet on Monday 7 December 2026.
We start at 10:30 in the morning.
We meet from 10:30 in the morning to 12:30 in the afternoon.
We have lunch at 12 midday.
It costs £12.
It costs £1.50 for each session.
Take the X30 bus to the hospital.
Our postcode is SS1 1AB.
It is near CM1.
Take the 8A or the N12.
Write on A4 paper.
Mail help@example.org or call 01632 960123.
Read www.gooddays.example/help first.
Go to https://example.org/find?day=mon&x=1 now.
8 out of 10 people said yes.
Sam's bag is in the women's room.
The carers' group meets at 3 o'clock in the afternoon.
You can use a [[direct-payment|direct payment]].
Ask about [[speech-and-language-therapy|speech and language therapy]].
{{name}} meets you at {{time}}.
{{count}} activities in {{place}}
{{page}} - {{site}}
Step-free way in
Work-based training
Makaton and British Sign Language
Easy Read
Gardening group at Hill Farm
See Gardening group at Hill Farm
Find more things to do
Who is it for?
Is it free? Yes.
What you need to bring: a coat, a hat
Dr. Jones lives in St. Mary's Road.
Mr. and Mrs. Shah run the shop.
Press the keys Control and P. On a phone, open the menu.
We have a dog, two words are not needed here.
The room is heated and the door is closed.
You are interested in art.
The group is called Green Thumbs.
Are you worried about something?
Autistic people and people with dementia
People with a learning disability
The disabled toilet is by the old library.
Guide dogs and assistance dogs can come in.
There is an accessible toilet.
Wheelchair users can come in by the side door.
You can volunteer at the animal sanctuary.
The photographer takes pictures of everything.
We do exercises in the community hall.
Independent living and life skills
Hundreds of people come each year.
The Equality and Human Rights Commission can help you.
Ask about the Care Act 2014.
The park is at the end of the road.
The leisure centre has a swimming pool.
You can talk about anxiety and your mental health.
We play badminton, and we laugh a lot.
The teacher is from Wolverhampton.
It was exciting and relaxing.
You can be a receptionist for a day.
Choose a Saturday or a Wednesday.
The sun is out, and we sat in May sunshine.
Jan and Dec are friends.
“Good morning,” we say.
`
const NOT_JUDGED = new Set([
  'We have a dog, two words are not needed here.',
  'Hundreds of people come each year.',
])

describe('good texts have no finding', () => {
  it.each(
    GOOD.trim()
      .split('\n')
      .filter((text) => !NOT_JUDGED.has(text)),
  )('%s', (text) => {
    expect(checkWords(text, { glossary })).toEqual([])
  })

  it('"hundreds" is no exact number', () => {
    expect(checkWords('Hundreds of people come each year.')).toEqual([])
  })

  it('a list is read line by line', () => {
    const list = 'Bring these things:\n- a coat\n- a hat\n* some lunch\n• a drink\n1. gloves\n2. boots'
    expect(checkWords(list)).toEqual([])
  })

  it('nothing is no fault', () => {
    expect(checkWords('')).toEqual([])
    expect(checkWords(' \n\r\n ')).toEqual([])
  })
})

describe('sentences', () => {
  const words = 'We go to the park and the shop and the farm each day'
  const long = (text: string) => checkWords(text).filter(({ rule }) => rule === 'long-sentence')
  it.each([
    `${words}. ${words}.`,
    `${words}? ${words}.`,
    `${words}.\n${words}`,
    `${words}\n\n${words}`,
    `“${words}.” ${words}.`,
    `${words} at 5. ${words}.`,
    `${words}.We have fun.`,
  ])('end, in: %s', (text) => {
    expect(long(text)).toEqual([])
  })
  it.each([
    `${words}: a b c`,
    `${words} to Dr. Lee and me`,
    `${words} at 10:30 in May`,
    `${words} for £1.50 or less`,
    `${words} to help@example.org or a.example.org`,
    `${words}, e.g. by bus`,
  ])('go on, in: %s', (text) => {
    expect(long(text)).toHaveLength(1)
  })
})
