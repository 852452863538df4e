import { codeFrom } from '../../app/domain/hear-back/code'
import { confirmTokenOf } from '../../app/domain/hear-back/confirm'
import { stopTokenOf } from '../../app/domain/hear-back/stop-token'
import { ideaDueDay } from '../../app/domain/ideas/due-day'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { hashOf } from '../../app/domain/site/secrets'
import { withoutMarks } from '../../app/domain/words/glossary'
import type { Db } from '../connection.server'
import {
  changeSteps,
  changes,
  hearBacks,
  hearBackTold,
  hearBackWaiting,
  ideaAnswers,
  ideas,
  news,
} from '../schema'
import { CHANGES, type SeedChange } from './change-stories'
import { IDEAS } from './idea-stories'
import { personId } from './ids'
import type { DayAfter } from './people'
import { writeRows } from './rows'

export const demoChangeId = (slug: string) => stableId('change', slug)
export const demoIdeaId = (reference: string) => stableId('idea', reference)
/** The code of an idea of the demo, as its page after sending showed it. The demo alone has it. */
export const demoIdeaCode = (reference: string) => codeFrom(`demo idea ${reference}`)
/** Sam asked to hear what changed after the survey. */
export const DEMO_HEAR_BACK = stableId('hear-back', 'customer')

/** Somebody gave an address today, and has not said yes yet. */
export const DEMO_HEAR_WAITING = stableId('hear-back-waiting', 'kit')
/** Somebody without an account hears of the answer to I-1002. */
export const DEMO_IDEA_HEAR_BACK = stableId('hear-back', 'I-1002')

const SURVEY = stableId('survey', 'day-opportunities')
const at = (day: string, hour = 10) => `${day}T${hour}:00:00.000Z`

/** What changed because of the published survey, ideas, and somebody who asked to hear. After the surveys. */
export function seedChanges(db: Db, dayAfter: DayAfter): void {
  const built = CHANGES.map((change) => buildChange(change, dayAfter))
  writeRows(
    db,
    changes,
    built.map(({ row }) => row),
  )
  writeRows(
    db,
    changeSteps,
    built.flatMap(({ steps }) => steps),
  )
  seedIdeas(db, dayAfter)
  seedHearBack(
    db,
    dayAfter,
    built.map(({ steps }) => steps.at(-1)?.id ?? ''),
  )
}

function buildChange({ slug, by, steps, answers, ...change }: SeedChange, dayAfter: DayAfter) {
  const id = demoChangeId(slug)
  const first = at(dayAfter(steps[0]?.day ?? 0))
  const inEnglish = (en: string) => ({ en })
  const row = {
    id,
    slug,
    picture: change.picture,
    theme: change.theme,
    title: inEnglish(change.title),
    said: inEnglish(change.said),
    will: inEnglish(change.will),
    lead: inEnglish(change.lead),
    brings: inEnglish(change.brings),
    byDate: by === null ? null : dayAfter(by),
    surveyId: SURVEY,
    answers,
    createdBy: personId('council'),
    createdAt: first,
    updatedAt: first,
    publishedAt: first,
  }
  const rows = steps.map(({ state, words, day }, index) => ({
    id: stableId('change-step', `${slug}-${index + 1}`),
    changeId: id,
    state,
    words: inEnglish(words),
    byId: personId('council'),
    byName: 'Ana',
    at: at(dayAfter(day)),
  }))
  return { row, steps: rows }
}

function seedIdeas(db: Db, dayAfter: DayAfter): void {
  writeRows(
    db,
    ideas,
    IDEAS.map(({ theme, words, mayShow, sent }, index) => {
      const reference = `I-${1001 + index}`
      return {
        id: demoIdeaId(reference),
        reference,
        theme,
        words,
        mayShow,
        codeHash: hashOf(demoIdeaCode(reference)),
        lang: 'en',
        sentAt: at(dayAfter(sent)),
        dueOn: ideaDueDay(dayAfter(sent)),
      }
    }),
  )
  writeRows(
    db,
    ideaAnswers,
    IDEAS.flatMap(({ answer }, index) => {
      const reference = `I-${1001 + index}`
      if (!answer) return []
      return [
        {
          id: stableId('idea-answer', reference),
          ideaId: demoIdeaId(reference),
          words: answer.words,
          shown: answer.shown,
          changeId: answer.change ? demoChangeId(answer.change) : null,
          byId: personId('council'),
          byName: 'Ana',
          at: at(dayAfter(answer.day), 14),
        },
      ]
    }),
  )
}

/** Sam has read all of it but one. @param newest the newest step of each change */
function seedHearBack(db: Db, dayAfter: DayAfter, newest: string[]): void {
  const asked = dayAfter(-200)
  const told = CHANGES.findIndex(({ slug }) => slug === 'clear-facts-about-direct-payments')
  const change = CHANGES[told] as SeedChange
  writeRows(db, hearBacks, [
    {
      id: DEMO_HEAR_BACK,
      surveyId: SURVEY,
      about: ['choosing--activities', 'direct-payment', 'important--staff', 'restrictions'],
      personId: personId('customer'),
      channel: 'me',
      to: '',
      lang: 'en',
      stopHash: hashOf(stopTokenOf(DEMO_HEAR_BACK)),
      askedOn: asked,
    },
  ])
  writeRows(db, hearBacks, [
    {
      id: DEMO_IDEA_HEAR_BACK,
      ideaId: demoIdeaId('I-1002'),
      about: [],
      channel: 'mail',
      to: 'robin@example.org',
      lang: 'en',
      stopHash: hashOf(stopTokenOf(DEMO_IDEA_HEAR_BACK)),
      askedOn: dayAfter(-48),
    },
  ])
  writeRows(db, hearBackWaiting, [
    {
      id: DEMO_HEAR_WAITING,
      surveyId: SURVEY,
      about: ['important--staff'],
      known: newest,
      channel: 'mail',
      to: 'kit@example.org',
      lang: 'en',
      confirmHash: hashOf(confirmTokenOf(DEMO_HEAR_WAITING)),
      askedOn: dayAfter(0),
    },
  ])
  writeRows(db, hearBackTold, [
    ...newest.map((of) => ({ hearBackId: DEMO_HEAR_BACK, of, at: asked })),
    { hearBackId: DEMO_IDEA_HEAR_BACK, of: stableId('idea-answer', 'I-1002'), at: dayAfter(-40) },
  ])
  writeRows(db, news, [
    {
      id: `hear-${newest[told]}-${personId('customer')}`,
      personId: personId('customer'),
      key: 'changes:news.done',
      values: { title: withoutMarks(change.title) },
      href: `/have-your-say/changes/${change.slug}`,
      at: at(dayAfter(change.steps.at(-1)?.day ?? -1)),
    },
  ])
}
