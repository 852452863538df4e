// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { WordsContext } from '../../app/i18n/words'
import { wordsFor } from '../../app/i18n/words.server'
import { Celebration } from '../../app/kit/celebration'
import { CheckAnswers } from '../../app/kit/check-page'
import { DateField } from '../../app/kit/date-field'
import { Field } from '../../app/kit/field'
import { OrderList } from '../../app/kit/order-list'
import { PersonTile } from '../../app/kit/person-tile'
import { PhotoField } from '../../app/kit/photo-field'
import { PicturePath } from '../../app/kit/picture-path'
import { QuestionPage } from '../../app/kit/question-page'
import { Scale } from '../../app/kit/scale'
import { TopicList } from '../../app/kit/topic-list'
import { type WeekDay, WeekTable } from '../../app/kit/week-table'

function show(part: ReactElement) {
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={wordsFor('en')}>{part}</WordsContext.Provider>,
  )
  document.body.innerHTML = html
  return document.body
}
const all = <E extends Element>(selector: string) => [...document.body.querySelectorAll<E>(selector)]
const textsOf = (selector: string) => all(selector).map((one) => one.textContent)
const fieldsOf = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`)

describe('one question', () => {
  const question = (props: Partial<Parameters<typeof QuestionPage>[0]> = {}) =>
    show(
      <QuestionPage number={2} total={6} {...props}>
        <Field name="why" label="Why?" asTitle />
      </QuestionPage>,
    )
  const ways = () => all<HTMLButtonElement>('button').map(({ name, value }) => `${name}=${value}`)

  test('says where we are', () => {
    expect(question().textContent).toContain('Question 2 of 6')
    expect(all('.question-bar-done')).toHaveLength(2)
  })

  test('offers only the ways that were asked for', () => {
    question()
    expect(ways()).toEqual(['go=next'])
  })

  test('goes on with Return: the way back is never the first button', () => {
    question({ back: '/me/goals/new', canSkip: true, canBeUnsure: true, canStop: true })
    expect(ways()).toEqual(['go=next', 'go=unsure', 'go=skip', 'go=back', 'go=stop'])
    expect(textsOf('button').at(3)).toBe('Go back to question 1')
  })

  test('sends its key and what is hidden, and a file only when it has one', () => {
    question({ formKey: 'k1', hidden: [{ name: 'draft', value: 'd1' }] })
    const [form] = all<HTMLFormElement>('form')
    expect(fieldsOf(form!)).toEqual(['draft=d1', 'key=k1', 'why='])
    expect(form!.getAttribute('enctype')).toBeNull()
    question({ upload: true })
    expect(all('form')[0]!.getAttribute('enctype')).toBe('multipart/form-data')
  })
})

describe('checking', () => {
  test('says of an empty answer that it is empty, and sends one key', () => {
    const change = { changeHref: '/a', changeLabel: 'Change who helps you' }
    show(
      <CheckAnswers
        answers={[{ question: 'Who?', answer: '', ...change }]}
        formKey="k1"
        sendLabel="Send my goal"
      />,
    )
    expect(textsOf('dd')[0]).toContain('You did not answer this question.')
    expect(textsOf('dd a')).toEqual(['Change who helps you'])
    expect(fieldsOf(all<HTMLFormElement>('form')[0]!)).toEqual(['key=k1'])
    expect(textsOf('button')).toEqual(['Send my goal'])
  })
})

test('a path says of every step in words where it stands', () => {
  show(
    <PicturePath
      steps={[
        { picture: 'ask.sent', title: 'You sent it', state: 'done' },
        { picture: 'ask.offered', title: 'They offer a day', state: 'now', isNew: true, by: 'Written by Jo' },
        { picture: 'ask.tried', title: 'You try it', state: 'next' },
      ]}
    />,
  )
  expect(textsOf('li .path-title')).toEqual([
    'Done: You sent it',
    'Now: They offer a dayNew',
    'Still to come: You try it',
  ])
  expect(all('li').map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null])
  expect(textsOf('.path-by')).toEqual(['Written by Jo'])
})

describe('a person', () => {
  test('has a face beside the name, and the face is silent', () => {
    show(<PersonTile name="Jo" photo="/photos/1" />)
    expect(all('img').map((image) => [image.getAttribute('src'), image.getAttribute('alt')])).toEqual([
      ['/photos/1', ''],
    ])
    expect(textsOf('.person-name')).toEqual(['Jo'])
  })

  test('has a picture where there is no photo', () => {
    show(<PersonTile name="Jo" picture="person.3" />)
    expect(all('img')[0]!.getAttribute('src')).toMatch(/^\/pictures\/person\.3\./)
  })
})

test('a scale is one question with one answer, each step in words', () => {
  const steps = [1, 2, 3, 4, 5].map((step) => ({
    value: String(step),
    label: `Step ${step}`,
    picture: `scale.${step}` as 'scale.1',
  }))
  show(<Scale name="going" legend="How is it going?" steps={steps} chosen="4" error="Choose 1 answer." />)
  expect(all('input[type=radio][name=going]')).toHaveLength(5)
  expect(all<HTMLInputElement>('input:checked').map(({ value }) => value)).toEqual(['4'])
  expect(textsOf('.choice-label')).toEqual(steps.map(({ label }) => label))
  expect(all('fieldset')[0]!.getAttribute('aria-describedby')).toBe('going-error')
})

describe('what is said about a field', () => {
  test('is heard with it: hint first, then what was wrong', () => {
    show(<Field name="phone" label="Phone" hint="11 numbers" error="Write your phone number." />)
    const ids = all('input')[0]!.getAttribute('aria-describedby')!.split(' ')
    expect(ids.map((id) => document.getElementById(id)!.textContent)).toEqual([
      '11 numbers',
      'Problem: Write your phone number.',
    ])
  })

  test('is nothing where there is nothing', () => {
    show(<DateField name="when" legend="When?" asTitle />)
    expect(all('fieldset')[0]!.getAttribute('aria-describedby')).toBeNull()
    expect(textsOf('legend h1')).toEqual(['When?'])
  })
})

test('a photo can be chosen, and one that is there can be taken away', () => {
  show(<PhotoField name="photo" label="Your photo" />)
  expect(all('input')).toHaveLength(1)
  show(<PhotoField name="photo" label="Your photo" current={{ src: '/photos/1', alt: 'Your photo now' }} />)
  expect(all<HTMLInputElement>('input').map(({ type, name, value }) => `${type} ${name} ${value}`)).toEqual([
    'file photo ',
    'checkbox photo-remove yes',
  ])
  expect(all('img')[0]!.getAttribute('alt')).toBe('Your photo now')
})

describe('things in an order', () => {
  const items = [
    { id: 'a', words: 'Choose', done: true },
    { id: 'b', words: 'Buy' },
    { id: 'c', words: 'Cook' },
  ]
  const presses = () => all<HTMLButtonElement>('button').map(({ name, value }) => `${name}=${value}`)

  test('move where they can, and each button names its thing', () => {
    show(<OrderList items={items} formKey="k1" />)
    expect(presses()).toEqual([
      'do=down:a',
      'do=remove:a',
      'do=up:b',
      'do=down:b',
      'do=remove:b',
      'do=up:c',
      'do=remove:c',
    ])
    expect(textsOf('button')[2]).toBe('Move up: Buy')
    expect(textsOf('.order-mark')).toEqual(['Done'])
  })

  test('can be ticked and unticked where that was asked for', () => {
    show(<OrderList items={items} formKey="k1" canTick />)
    expect(presses().filter((press) => /done|undo/.test(press))).toEqual([
      'do=undo:a',
      'do=done:b',
      'do=done:c',
    ])
  })
})

describe('a week', () => {
  const gardening = { what: 'Gardening', picture: 'kind.gardening', where: 'Hill Farm', who: 'Asha' } as const
  const days: WeekDay[] = [
    {
      date: '2026-12-07',
      title: 'Monday 7 December',
      isToday: true,
      parts: [{ part: 'morning', entries: [{ ...gardening, href: '/activities/g' }] }],
    },
    {
      date: '2026-12-08',
      title: 'Tuesday 8 December',
      isToday: false,
      parts: [],
      note: { picture: 'page.breaks', words: 'Closed' },
    },
  ]

  test('is a table with names for its days and its parts', () => {
    show(<WeekTable days={days} />)
    expect(textsOf('thead th')).toEqual(['Day', 'Morning', 'Afternoon', 'Evening'])
    expect(textsOf('tbody th time')).toEqual(['Monday 7 December', 'Tuesday 8 December'])
    expect(textsOf('tbody tr:first-child .week-entry p')).toEqual([
      'Gardening',
      'Where: Hill Farm',
      'With: Asha',
    ])
    expect(all('td a')[0]!.getAttribute('href')).toBe('/activities/g')
  })

  test('marks today, in words too', () => {
    show(<WeekTable days={days} />)
    expect(all('tr[aria-current=date] th')[0]!.textContent).toContain('Today')
    expect(all('tr[aria-current]')).toHaveLength(1)
  })

  test('says of an empty day that it is empty, and why', () => {
    show(<WeekTable days={days} />)
    expect(textsOf('tbody tr:last-child td')).toEqual(['ClosedNothing is planned for this day.'])
  })

  test('has a column for whole days only when there is one', () => {
    const trip: WeekDay = { ...days[1]!, parts: [{ part: 'all-day', entries: [gardening] }] }
    show(<WeekTable days={[trip]} />)
    expect(textsOf('thead th')).toEqual(['Day', 'All day', 'Morning', 'Afternoon', 'Evening'])
  })
})

test('what somebody can see is said in words beside the signs', () => {
  show(
    <TopicList
      topics={[
        { picture: 'me.week', name: 'My week', can: 'see', until: 'Monday 7 December 2026' },
        { picture: 'me.goals', name: 'My goals', can: 'do' },
        { picture: 'me.about', name: 'About me', can: 'no' },
      ]}
    />,
  )
  expect(textsOf('li p')).toEqual([
    'My week',
    'Can see this',
    'Until Monday 7 December 2026',
    'My goals',
    'Can see this and change it',
    'About me',
    'Cannot see this',
  ])
})

test('a celebration waits for the press, also when the browser remembers forms', () => {
  show(<Celebration title="You did it" />)
  const [press] = all<HTMLInputElement>('input[type=checkbox]')
  expect(press!.checked).toBe(false)
  expect(press!.autocomplete).toBe('off')
  expect(press!.labels![0]!.textContent).toBe('Show the celebration')
})
