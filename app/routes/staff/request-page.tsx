import type { StaffKind } from '../../domain/asks/staff-form'
import type { AskStory, StoryEvent } from '../../domain/asks/story'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { type PathStep, PicturePath } from '../../kit/picture-path'
import type { PictureKey } from '../../kit/pictures/registry'
import { AboutList } from '../asks/about-list'
import { OfferFacts } from '../asks/offer-facts'
import { pictureOf } from '../asks/path-of'
import { WishFacts } from './wish-facts'

type Props = { story: AskStory; done: StaffKind | null; tooLate: boolean }

/** One request for staff: what to do now, what was asked for, and the whole story. */
export function RequestPage({ story, done, tooLate }: Props) {
  const words = useWords()
  const { t } = words
  const { name, activity } = story
  return (
    <>
      <BackLink href="/staff/requests" page={t('staff:requests.title')} />
      {tooLate ? (
        <Banner kind="warning" title={t('staff:too-late.title')} announce>
          {t('staff:too-late.words')}
        </Banner>
      ) : null}
      {done ? (
        <Banner kind="success" announce>
          {t(`staff:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle
        picture={activity.kind ? `kind.${activity.kind}` : 'action.try'}
        lead={t('staff:show.number', { number: story.reference })}
      >
        {t('staff:show.title', { name, activity: activity.name })}
      </PageTitle>
      <Block id="now" look="panel" title={t('staff:show.now')} picture="action.next">
        {sayNow(words, story).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {story.offer && ['offered', 'yes'].includes(story.standing.stage) ? (
          <OfferFacts offer={story.offer} />
        ) : null}
        <Ways story={story} />
      </Block>
      <Block id="asked" look="panel" title={t('staff:show.asked', { name })} picture="action.list">
        <WishFacts story={story} />
      </Block>
      {story.asked.about.length > 0 ? (
        <Block id="about" look="panel" title={t('staff:show.about', { name })} picture="me.about">
          <p>{t('staff:show.about-note', { name })}</p>
          <AboutList about={story.asked.about} />
        </Block>
      ) : null}
      <Block id="story" title={t('staff:show.story')} picture="me.requests">
        <PicturePath steps={story.events.map((event) => stepOf(words, event, name))} />
      </Block>
    </>
  )
}

const PICTURES: Record<StaffKind, PictureKey> = {
  offered: 'ask.offered',
  waiting: 'ask.waiting',
  'not-now': 'ask.not-now',
  question: 'ask.question',
  answered: 'ask.answered',
  tried: 'ask.tried',
  started: 'ask.started',
  note: 'ask.note',
}
const ORDER = ['answered', 'tried', 'started', 'offered', 'waiting', 'question', 'not-now', 'note'] as const

/** What may be answered now; the likeliest first and plain to see. */
function Ways({ story }: { story: AskStory }) {
  const { t } = useWords()
  const ways = ORDER.filter((kind) => story.moves.includes(kind))
  return (
    <Buttons>
      {ways.map((kind, index) => (
        <LinkButton
          key={kind}
          href={`/staff/requests/${story.id}?answer=${kind}`}
          look={kind === 'note' ? 'small' : index === 0 && story.waitsFor === 'staff' ? 'main' : 'quiet'}
          picture={PICTURES[kind]}
        >
          {t(`staff:do.${kind}`)}
        </LinkButton>
      ))}
    </Buttons>
  )
}

function sayNow(words: Words, { waitsFor, dueOn, late, standing, name, moves }: AskStory): string[] {
  const { t } = words
  const date = dueOn ? sayDate(words, dueOn) : ''
  if (waitsFor === 'nobody') return [t('staff:show.nobody')]
  if (waitsFor === 'person') return [t(late ? 'staff:show.person-long' : 'staff:show.person', { name })]
  if (standing.stage === 'yes' && !standing.question) {
    return [t(moves.includes('tried') ? 'staff:show.visit-over' : 'staff:show.visit', { name, date })]
  }
  const wants = standing.wants === 'go-on' && !standing.question ? [t('staff:show.how-go-on', { name })] : []
  return [t(late ? 'staff:show.late' : 'staff:show.due', { date }), ...wants]
}

function stepOf(words: Words, event: StoryEvent, name: string): PathStep {
  const { t } = words
  const { kind, by, number, reason, forPerson } = event
  const side = by.role === 'staff' ? 'staff' : 'person'
  const title =
    kind === 'note'
      ? t(`staff:event.note-${forPerson ? 'person' : 'staff'}`, { name })
      : t(
          kind === 'question' || kind === 'answered' ? `staff:event.${kind}-${side}` : `staff:event.${kind}`,
          {
            name,
          },
        )
  const said = [
    kind === 'not-now' && reason ? t(`asks:reason.${reason}`) : '',
    kind === 'how-was-it' && number ? t(`asks:feel.step-${number}`) : '',
    kind === 'how-was-it' && reason ? t(`asks:answer.wants-${reason}`) : '',
    event.words,
  ]
  return {
    picture: pictureOf(event),
    title,
    when: sayDate(words, event.on),
    words: said.filter(Boolean).join('\n'),
    state: 'done',
    by:
      by.role === 'supporter'
        ? t('staff:event.by-supporter', { supporter: by.name, name })
        : by.role === 'staff' && by.name
          ? t('staff:event.by', { name: by.name })
          : undefined,
  }
}
