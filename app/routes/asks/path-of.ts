import type { AskStory, StoryEvent } from '../../domain/asks/story'
import { sayDate } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import type { PathStep } from '../../kit/picture-path'
import type { PictureKey } from '../../kit/pictures/registry'

/** How an ask goes on from each stage: first what is awaited now, then what is still to come. */
const AHEAD: Record<AskStory['standing']['stage'], readonly Ahead[]> = {
  sent: ['answer', 'visit', 'start'],
  seen: ['answer', 'visit', 'start'],
  no: ['answer', 'visit', 'start'],
  offered: ['reply', 'visit', 'start'],
  yes: ['visit', 'how', 'start'],
  tried: ['how', 'start'],
  'how-was-it': ['decide', 'start'],
  waiting: ['wait', 'visit', 'start'],
  started: [],
  'not-now': [],
  'taken-back': [],
}

export const PICTURE_OF_AHEAD = {
  answer: 'ask.seen',
  'answer-question': 'ask.answered',
  reply: 'ask.offered',
  'reply-question': 'ask.question',
  visit: 'ask.tried',
  how: 'ask.how-was-it',
  decide: 'ask.offered',
  wait: 'ask.waiting',
  start: 'ask.started',
} as const satisfies Record<string, PictureKey>
export type Ahead = keyof typeof PICTURE_OF_AHEAD

/** What is awaited now and what comes after it. Nothing when the ask is finished. */
export function aheadOf({ standing, closed }: Pick<AskStory, 'standing' | 'closed'>): readonly Ahead[] {
  const { stage, question } = standing
  const rest = closed ? [] : AHEAD[stage]
  if (question === 'asker') return ['answer-question', ...rest.filter((one) => one !== 'answer')]
  return question === 'staff' ? ['reply-question', ...rest] : rest
}

/** What happened and what comes, as the person sees it. */
export function pathOf(words: Words, story: AskStory): PathStep[] {
  const { t } = words
  const [now, ...later] = aheadOf(story)
  const due = nowDay(story)
  return [
    ...story.events.map((event) => stepOf(words, event, story.name)),
    ...(now
      ? [
          {
            picture: PICTURE_OF_AHEAD[now],
            title: t(`asks:ahead.${now}`),
            when:
              due &&
              (story.standing.stage === 'yes' && !story.standing.question
                ? t('asks:event.on', { date: sayDate(words, due) })
                : t('asks:ahead.by', { date: sayDate(words, due) })),
            state: 'now' as const,
          },
        ]
      : []),
    ...later.map((one) => ({
      picture: PICTURE_OF_AHEAD[one],
      title: t(`asks:ahead.${one}`),
      state: 'next' as const,
    })),
  ]
}

/** A day that is over promises nothing any more. */
const nowDay = ({ waitsFor, dueOn, late }: AskStory) =>
  waitsFor === 'staff' && dueOn && !late ? dueOn : undefined

function stepOf(words: Words, event: StoryEvent, name: string): PathStep {
  const { t } = words
  const { kind, by, reason, number } = event
  return {
    picture: pictureOf(event),
    title: titleOf(words, event),
    when: sayDate(words, event.on),
    words: [
      kind === 'not-now' && reason ? t(`asks:reason.${reason}`) : '',
      kind === 'how-was-it' && number ? t(`asks:feel.step-${number}`) : '',
      kind === 'how-was-it' && reason ? t(`asks:answer.wants-${reason}`) : '',
      kind === 'waiting' && number ? t('asks:next.weeks', { count: number }) : '',
      event.words,
    ]
      .filter(Boolean)
      .join('\n'),
    state: 'done',
    by: sayBy(words, by, name, event.words !== ''),
    isNew: event.isNew,
  }
}

function titleOf({ t }: Words, { kind, by }: StoryEvent): string {
  if (kind === 'note') return t('asks:event.note')
  if (kind !== 'question' && kind !== 'answered') return t(`asks:stage.${kind}`)
  return t(`asks:event.${kind}-${by.role === 'staff' ? 'staff' : 'person'}`)
}

export const pictureOf = ({ kind, number }: Pick<StoryEvent, 'kind' | 'number'>): PictureKey =>
  kind === 'how-was-it' && number ? (`feel.${number}` as PictureKey) : `ask.${kind}`

/** Words of a helper always say so; words of staff say whose they are. */
function sayBy({ t }: Words, by: StoryEvent['by'], name: string, hasWords: boolean): string | undefined {
  if (by.role === 'supporter') return t('asks:event.by-supporter', { supporter: by.name, name })
  return by.role === 'staff' && hasWords && by.name ? t('asks:event.by', { name: by.name }) : undefined
}
