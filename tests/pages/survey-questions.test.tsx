// @vitest-environment jsdom
import axe from 'axe-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../app/domain/drafts/questions'
import type { SurveyQuestion, Who } from '../../app/domain/surveys/definition'
import { typeOf } from '../../app/domain/surveys/question-types'
import { questionView } from '../../app/domain/surveys/question-view'
import type { Lang } from '../../app/i18n/languages'
import { WordsContext } from '../../app/i18n/words'
import { wordsFor } from '../../app/i18n/words.server'
import { QuestionFields } from '../../app/routes/surveys/questions/question-fields'
import type { FieldsProps } from '../../app/routes/surveys/questions/question-props'
import { ALL_EXAMPLES, FIELD, QUESTION_EXAMPLES } from '../support/survey-questions'

const TOWNS = ['Braintree', 'Chelmsford', 'Colchester']
const ACTIVITY = {
  name: 'Gardening group',
  summary: 'We grow food together.',
  href: '/activities/gardening-group',
  picture: 'kind.gardening',
} as const

type Show = Partial<FieldsProps> & { who?: Who; lang?: Lang }

/** The fields of a question in a form, as a page has them. */
function show(question: SurveyQuestion, { who = 'me', lang = 'en', ...more }: Show = {}) {
  const view = questionView({ step: FIELD, question, item: null }, who, lang)
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={wordsFor(lang)}>
      <main>
        <form>
          <QuestionFields
            {...view}
            given={{}}
            errorOf={() => undefined}
            towns={TOWNS}
            activity={ACTIVITY}
            fileHref={(id) => `/file/${id}`}
            {...more}
          />
        </form>
      </main>
    </WordsContext.Provider>,
  )
  document.body.innerHTML = html
  return document.querySelector('form') as HTMLFormElement
}
const all = <E extends Element>(selector: string) => [...document.body.querySelectorAll<E>(selector)]
const one = <E extends Element>(selector: string) => document.body.querySelector<E>(selector)

/** What the form would send, by name, as the answers of a draft hold it. */
function sent(form: HTMLFormElement, many: readonly string[]): Answers {
  const data = new FormData(form)
  const names = [...new Set(data.keys())].filter((name) => typeof data.get(name) === 'string')
  return Object.fromEntries(
    names.map((name) => [name, many.includes(name) ? data.getAll(name).map(String) : String(data.get(name))]),
  )
}

describe.each(ALL_EXAMPLES)('$name', ({ question, right }) => {
  const type = typeOf(question)
  const many = type.many?.(question, FIELD) ?? []

  test('asks one thing, and every control has its name', async () => {
    show(question)
    expect(all('h1').map((title) => title.textContent)).toEqual([question.ask.en])
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const ids = all('[id]').map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const input of all<HTMLInputElement>('input:not([type=hidden]), select, textarea'))
      expect(input.labels?.length, input.id).toBeGreaterThan(0)
  })

  test('says what is wrong where it is, and the summary finds the place', () => {
    const problems = type.check(question, FIELD, {})
    show(question, { errorOf: (at) => (problems.some((one) => one.at === at) ? 'It is wrong.' : undefined) })
    const [error] = all('.field-error')
    expect(error?.textContent).toContain('It is wrong.')
    expect(all(`[aria-describedby~="${error?.id}"]`)).toHaveLength(1)
    for (const { at } of problems) expect(document.getElementById(at)).not.toBeNull()
  })

  test('keeps what was given, right or wrong', () => {
    const form = show(question, { given: right })
    expect(sent(form, many)).toMatchObject(right)
    expect(type.check(question, FIELD, sent(form, many))).toEqual([])
    for (const wrong of ['x'.repeat(5000), ['a', 'b'], '<script>']) {
      const given = Object.fromEntries(type.fields(question, FIELD).map((field) => [field, wrong]))
      expect(() => show(question, { given })).not.toThrow()
    }
  })

  test('sends only fields that its type knows, beside files and buttons', () => {
    show(question, { given: right })
    const names = new Set(all<HTMLInputElement>('input, select, textarea').map(({ name }) => name))
    const known = type.fields(question, FIELD)
    const others = [...names].filter((name) => !known.includes(name) && !/-file(-remove)?$/.test(name))
    expect(others).toEqual([])
  })

  test('marks a question that is not in the language of the page', () => {
    show({ ...question, hint: { en: 'Think of last week.' } }, { lang: 'pl' })
    expect(one('h1')?.closest('[lang]')?.getAttribute('lang') ?? one('h1 [lang]')?.getAttribute('lang')).toBe(
      'en',
    )
    expect(one('.hint')?.getAttribute('lang')).toBe('en')
  })

  test('does not fall over a survey that says nothing more', () => {
    const bare = { id: 'q', kind: question.kind, ask: { en: 'How?' } } as SurveyQuestion
    expect(() => show(bare, { activity: null, towns: [] })).not.toThrow()
  })
})

test('a scale has 5 steps, each with its picture and its words', () => {
  for (const kind of ['importance', 'faces'] as const) {
    show(QUESTION_EXAMPLES[kind][0].question)
    const cards = all('.choices-row .choice label')
    expect(cards).toHaveLength(5)
    for (const card of cards) {
      expect(card.querySelector('.picture img')).not.toBeNull()
      expect(card.textContent?.trim()).not.toBe('')
    }
  }
})

test('carers and staff read the detailed words, people the easy ones', () => {
  const question: SurveyQuestion = {
    id: 'q',
    kind: 'one',
    ask: { en: 'Do you like it?' },
    detailed: { ask: { en: 'How satisfied are you with the service?' } },
    choices: [{ id: 'a', texts: { en: 'I like it' }, detailed: { en: 'Fully satisfied' } }],
  }
  expect(show(question, { who: 'helped' }).textContent).toContain('I like it')
  const detailed = show(question, { who: 'staff' }).textContent
  expect(detailed).toContain('How satisfied')
  expect(detailed).toContain('Fully satisfied')
  expect(detailed).not.toContain('I like it')
})

test('says why it asks, and what a hard word means', () => {
  show({
    id: 'q',
    kind: 'yes-no',
    ask: { en: 'Do you have a [[direct-payment|direct payment]]?' },
    why: { en: 'It tells us who pays.' },
  })
  expect(one('h1')?.textContent).toBe('Do you have a direct payment?')
  expect(
    all('details')
      .map(({ textContent }) => textContent)
      .join(' '),
  ).toMatch(/direct payment.*It tells us who pays/)
})

test.each(['one', 'many', 'order', 'place'] as const)(
  'a hard word in a choice of %s is explained',
  (kind) => {
    const choices = [
      { id: 'a', texts: { en: 'A [[direct-payment|direct payment]]' } },
      { id: 'b', texts: { en: 'Something' } },
    ]
    const form = show({ id: 'q', kind, ask: { en: 'What?' }, choices })
    expect(form.textContent).not.toContain('[[')
    expect(form.querySelector('details')?.textContent).toMatch(/direct payment/)
  },
)

test('things in an order have a button up and a button down, which name them', () => {
  show(QUESTION_EXAMPLES.order[0].question, { given: { [FIELD]: ['car', 'bus', 'walk'] } })
  expect(all<HTMLButtonElement>('button').map(({ name, value }) => `${name}=${value}`)).toEqual([
    'move=down:car',
    'move=up:bus',
    'move=down:bus',
    'move=up:walk',
  ])
  expect(all('button')[0]?.textContent).toBe('Move down: By car')
})

test('a town that has left the list stays chosen', () => {
  const { question } = QUESTION_EXAMPLES.place[0]
  const form = show(question, { given: { [FIELD]: 'Old Town' } })
  expect(new FormData(form).get(FIELD)).toBe('Old Town')
})

test('a photo and a recording of the draft are shown, with a way to take them away', () => {
  const { question, right } = QUESTION_EXAMPLES.say[1]
  show(question, { given: right })
  expect(one('img')?.getAttribute('src')).toBe('/file/photo-0001')
  expect(one('audio')?.getAttribute('src')).toBe('/file/voice-0001')
  expect(all<HTMLInputElement>('input[type=checkbox]').map(({ name }) => name)).toEqual([
    `${FIELD}-photo-file-remove`,
    `${FIELD}-voice-file-remove`,
  ])
})

test('an activity that has gone is said to have gone', () => {
  const { question } = QUESTION_EXAMPLES.show[2]
  expect(show(question).textContent).toContain('Gardening group')
  expect(show(question, { activity: null }).textContent).toContain('We cannot show this just now.')
})
