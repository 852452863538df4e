import type { AskStory } from '../../domain/asks/story'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import type { PictureKey } from '../../kit/pictures/registry'
import { OfferFacts } from './offer-facts'
import { aheadOf, PICTURE_OF_AHEAD, pictureOf } from './path-of'

type Props = { story: AskStory; address: string; formKey: string }

/** What comes next and by when, and the person's own ways on. */
export function NextBlock({ story, address, formKey }: Props) {
  const words = useWords()
  const { t } = words
  const [now] = aheadOf(story)
  const stage = story.standing.stage
  const picture = now ? PICTURE_OF_AHEAD[now] : pictureOf({ kind: stage, number: null })
  return (
    <Block id="next" look="panel" title={t('asks:show.next')} picture={picture}>
      {sayNext(words, story).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {story.offer && (stage === 'offered' || stage === 'yes') ? <OfferFacts offer={story.offer} /> : null}
      <Ways story={story} address={address} formKey={formKey} />
      {story.closed ? <Onward story={story} /> : null}
    </Block>
  )
}

/** The first answers are pressed at once; the others open a page with one question. */
const AT_ONCE = ['yes'] as const
const WITH_A_PAGE = ['answered', 'how-was-it', 'no', 'question', 'taken-back'] as const

function Ways({ story, address, formKey }: Props) {
  const { t } = useWords()
  const { moves } = story
  if (moves.length === 0) return null
  const pages = WITH_A_PAGE.filter((move) => moves.includes(move))
  const first = story.waitsFor === 'person' && !moves.includes('yes') ? pages[0] : undefined
  return (
    <Buttons>
      {AT_ONCE.filter((move) => moves.includes(move)).map((move) => (
        <form key={move} method="post" action={address}>
          <HiddenFields
            values={[
              { name: 'do', value: move },
              { name: 'key', value: formKey },
            ]}
          />
          <Button picture={PICTURES[move]}>{t(`asks:do.${move}`)}</Button>
        </form>
      ))}
      {pages.map((move) => (
        <LinkButton
          key={move}
          href={`${address}?answer=${move}`}
          look={move === first ? 'main' : move === 'taken-back' ? 'small' : 'quiet'}
          picture={PICTURES[move]}
        >
          {t(`asks:do.${move}`)}
        </LinkButton>
      ))}
    </Buttons>
  )
}

const PICTURES: Record<(typeof AT_ONCE)[number] | (typeof WITH_A_PAGE)[number], PictureKey> = {
  yes: 'action.yes',
  no: 'action.no',
  question: 'ask.question',
  answered: 'ask.answered',
  'how-was-it': 'ask.how-was-it',
  'taken-back': 'action.undo',
}

function Onward({ story: { standing, hasAccount } }: { story: AskStory }) {
  const { t } = useWords()
  return (
    <Buttons>
      {standing.stage === 'started' && hasAccount ? (
        <LinkButton href="/me/week" picture="me.week">
          {t('asks:next.week')}
        </LinkButton>
      ) : (
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('asks:next.find')}
        </LinkButton>
      )}
    </Buttons>
  )
}

/** What comes next, in a sentence or two. */
function sayNext(words: Words, story: AskStory): string[] {
  const { t } = words
  const { standing, closed, dueOn, offer, events, hasAccount } = story
  const date = dueOn ? sayDate(words, dueOn) : ''
  const [now] = aheadOf(story)
  if (story.late && story.waitsFor === 'staff' && now !== 'visit') return [t('asks:next.late', { date })]
  if (now === 'visit' && offer) {
    return [t('asks:next.visit', { date: sayDate(words, offer.date), name: offer.meets })]
  }
  if (now === 'wait') {
    const weeks = events.findLast(({ kind }) => kind === 'waiting')?.number
    return [t('asks:next.wait'), ...(weeks ? [t('asks:next.weeks', { count: weeks })] : [])]
  }
  if (now) return [t(`asks:next.${standing.stage === 'sent' && now === 'answer' ? 'read' : now}`, { date })]
  if (closed && standing.stage === 'not-now') return notNow(words, story)
  if (standing.stage === 'started') return [t(hasAccount ? 'asks:next.started' : 'asks:next.started-visitor')]
  return [t(standing.stage === 'taken-back' ? 'asks:next.taken-back' : 'asks:next.over')]
}

function notNow({ t }: Words, { events }: AskStory): string[] {
  const last = events.findLast(({ kind }) => kind === 'not-now')
  return [
    last?.reason ? t(`asks:reason.${last.reason}`) : '',
    last?.words ?? '',
    t('asks:next.not-now'),
  ].filter(Boolean)
}
