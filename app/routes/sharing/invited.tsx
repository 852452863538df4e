import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findInvitation, findWhoUsed, type Invitation } from '../../domain/sharing/invites'
import { declineInvite, hasAccount, joinAsMember } from '../../domain/sharing/join'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { isPictureKey } from '../../kit/pictures/registry'
import { TopicList } from '../../kit/topic-list'
import { openPage, type Page, readForm } from '../../session.server'
import { TOPIC_PICTURES } from './say-shares'

export const handle = { words: 'sharing' }

/** Opening the link does nothing yet: a mail scanner opens it too. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const secret = params.token ?? ''
  const { viewer, words, now, url } = page
  const title = words.t('sharing:invited.title')
  if (url.searchParams.get('done') === 'no') return { head: headOf(title), state: 'declined' as const }
  const invitation = findInvitation(secret, now)
  if (!invitation) {
    leadOnward(page, secret)
    return { head: headOf(words.t('sharing:invited.gone')), state: 'gone' as const }
  }
  const { person, picture, topics, endsOn, personId } = invitation
  const about = { person, picture, topics, endsOn }
  if (viewer.kind !== 'member') {
    return {
      head: headOf(title),
      state: hasAccount(invitation) ? ('known' as const) : ('new' as const),
      about,
      secret,
    }
  }
  const isOwn = viewer.personId === personId
  const state = isOwn ? ('own' as const) : ('member' as const)
  return { head: headOf(title), state, about, secret, name: viewer.name }
}

const headOf = (title: string) => ({ title, noIndex: true })

/** Whoever said yes already comes back to whom they support. */
function leadOnward({ viewer }: Page, secret: string) {
  const used = findWhoUsed(secret)
  if (used && viewer.kind === 'member' && used.usedBy === viewer.personId) {
    throw redirect(`/caring/${used.personId}`, 303)
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = await readForm(request)
  const secret = params.token ?? ''
  const here = `/sign-in/invite/${encodeURIComponent(secret)}`
  if (form.get('go') === 'no') {
    declineInvite(secret, page.now)
    throw redirect(`${here}?done=no`, 303)
  }
  const result = joinAsMember(page.viewer, secret, page.now)
  throw redirect('personId' in result ? `/caring/${result.personId}?done=joined` : here, 303)
}

export default function Invited() {
  const { t } = useWords()
  const found = useLoaderData<typeof loader>()
  if (found.state === 'declined') {
    return (
      <DonePanel title={t('sharing:invited.declined')}>
        <p>{t('sharing:invited.declined-what')}</p>
      </DonePanel>
    )
  }
  if (found.state === 'gone') {
    return (
      <>
        <PageTitle picture="state.old" lead={t('sharing:invited.gone-why')}>
          {t('sharing:invited.gone')}
        </PageTitle>
        <p>{t('sharing:invited.gone-do')}</p>
        <Buttons>
          <LinkButton href="/" picture="page.home">
            {t('errors:home')}
          </LinkButton>
        </Buttons>
      </>
    )
  }
  const { about, secret, state } = found
  const { person, picture } = about
  const face = isPictureKey(picture) ? picture : 'page.me'
  return (
    <>
      <PageTitle picture={face} lead={t('sharing:invited.lead', { person })}>
        {t('sharing:invited.asks', { person })}
      </PageTitle>
      <WouldSee about={about} />
      {state === 'own' ? <p>{t('sharing:invited.own')}</p> : null}
      {state === 'member' ? <p>{t('sharing:invited.as', { name: found.name ?? '' })}</p> : null}
      {state === 'known' ? <p>{t('sharing:invited.known')}</p> : null}
      {state === 'own' ? null : <Answers state={state} person={person} secret={secret} />}
    </>
  )
}

function WouldSee({ about }: { about: Pick<Invitation, 'person' | 'topics' | 'endsOn'> }) {
  const words = useWords()
  const { t } = words
  const { person, topics, endsOn } = about
  return (
    <Block id="shared" title={t('sharing:invited.see', { person })} picture="share.see">
      <TopicList
        topics={topics.map(({ topic, can }) => ({
          picture: TOPIC_PICTURES[topic],
          name: t(`sharing:theirs.${topic}`, { name: person }),
          can,
          until: endsOn ? sayDate(words, endsOn) : undefined,
        }))}
      />
      <p>{t('sharing:invited.log', { person })}</p>
    </Block>
  )
}

type AnswersProps = { state: 'known' | 'new' | 'member'; person: string; secret: string }

/** Yes and no, side by side. A new supporter is asked who they are first; one that we know signs in first. */
function Answers({ state, person, secret }: AnswersProps) {
  const { t } = useWords()
  const yes = t('sharing:invited.yes', { person })
  return (
    <Buttons>
      {state === 'member' ? (
        <form method="post">
          <HiddenFields values={[{ name: 'go', value: 'yes' }]} />
          <Button picture="action.yes">{yes}</Button>
        </form>
      ) : (
        <LinkButton
          href={state === 'new' ? `/sign-in/invite/${secret}/you` : `/caring/join/${secret}`}
          picture="action.yes"
        >
          {yes}
        </LinkButton>
      )}
      <form method="post">
        <HiddenFields values={[{ name: 'go', value: 'no' }]} />
        <Button look="quiet" picture="action.no">
          {t('sharing:invited.no')}
        </Button>
      </form>
    </Buttons>
  )
}
