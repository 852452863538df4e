import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import type { Answered, OwnAnswer } from '../../domain/asks/own'
import type { AskStory } from '../../domain/asks/story'
import type { Head } from '../../i18n/page-context'
import type { Page } from '../../session.server'
import { ANSWERS, type Answer, type Given } from './answer-page'

/** What the page of one ask needs, for its own person and for whoever follows it by its address. */
export type StoryData = {
  head: Head
  story: AskStory
  address: string
  answer: Answer | null
  done: string | null
  key: string
}

const DONE = ['yes', 'no', 'question', 'answered', 'how-was-it', 'taken-back']

export function storyData({ words, url }: Page, story: AskStory, address: string): StoryData {
  const answer = ANSWERS.find((one) => one === url.searchParams.get('answer'))
  const done = url.searchParams.get('done')
  return {
    head: headOf(words.t, story),
    story,
    address,
    answer: answer && story.moves.includes(answer) ? answer : null,
    done: done && DONE.includes(done) ? done : null,
    key: randomUUID(),
  }
}

const headOf = (t: Page['words']['t'], story: AskStory): Head => ({
  title: t('asks:show.title', { name: story.activity.name }),
  section: t('asks:show.section'),
  noIndex: true,
})

export type StoryAnswer = {
  head: Head
  given: Given
  problems: { at: string; key: string }[]
  tooLate: boolean
}

/**
 * Answers what a form of the page sent.
 * @param story as it is now, for the title
 * @throws Response that leads on
 */
export function answerStory(
  { words }: Page,
  form: URLSearchParams,
  address: string,
  story: AskStory,
  make: (given: OwnAnswer) => Answered,
): Response {
  const given = Object.fromEntries(form)
  if (given.do === 'feel' && /^[1-5]$/.test(given.feel ?? '')) {
    throw redirect(`${address}?answer=how-was-it&feel=${given.feel}`, 303)
  }
  const result = given.do === 'feel' ? NOTHING_FELT : make(given)
  if (result.kind === 'not-found') throw new Response(null, { status: 404 })
  if (result.kind === 'done') throw redirect(`${address}?done=${given.do}`, 303)
  const answer: StoryAnswer = {
    head: { ...headOf(words.t, story), error: true },
    given,
    problems: result.kind === 'wrong' ? [...result.problems] : [],
    tooLate: result.kind === 'too-late',
  }
  return Response.json(answer, { status: result.kind === 'too-late' ? 409 : 422 })
}

const NOTHING_FELT = { kind: 'wrong', problems: [{ at: 'feel', key: 'asks:error.feel' }] } as const
