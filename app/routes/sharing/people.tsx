import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sawNews } from '../../domain/people/news'
import { takeBackInvite } from '../../domain/sharing/invites'
import { listContacts, showPeople } from '../../domain/sharing/people'
import { shareAgain, stopSharing, supportAgain } from '../../domain/sharing/stop'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { Contacts } from './contacts'
import { notShared } from './not-shared'
import { SentInvites } from './sent-invites'
import { SupporterBlock } from './supporter-block'
import { TakenOff } from './taken-off'

export const handle = { words: 'sharing' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const contacts = listContacts(viewer, personId)
  const found = showPeople(viewer, personId, now)
  if (!found && viewer.helping) throw notShared()
  sawNews(viewer, '/me/people', now)
  return {
    head: { title: words.t('sharing:people.title'), section: words.t('me:title'), noIndex: true },
    contacts,
    people: found,
    done: url.searchParams.get('done') ?? '',
    name: url.searchParams.get('name') ?? '',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const id = form.get('id') ?? ''
  const works: Record<string, () => boolean> = {
    stop: () => stopSharing(viewer, personId, { supporterId: id }, now),
    again: () => shareAgain(viewer, personId, id, now),
    'put-back': () => supportAgain(viewer, personId, id, now),
    'take-back': () => takeBackInvite(viewer, personId, id, now),
  }
  const what = form.get('do') ?? ''
  if (!works[what]?.()) throw new Response(null, { status: 404 })
  if (what === 'stop' || what === 'again') throw redirect(`/me/people/${id}?done=${what}`, 303)
  throw redirect(`/me/people?done=${what}`, 303)
}

const DONE = ['put-back', 'take-back', 'invited', 'end']

export default function MyPeople() {
  const { t } = useWords()
  const { contacts, people, done } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me" page={t('me:title')} />
      {DONE.includes(done) ? (
        <Banner kind="success" announce>
          {t(`sharing:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture="me.people" lead={people ? t('sharing:people.lead') : t('sharing:people.card-lead')}>
        {t('sharing:people.title')}
      </PageTitle>
      {people ? (
        <>
          {people.supporters.length === 0 ? <p>{t('sharing:people.nobody')}</p> : null}
          {people.supporters.map((supporter) => (
            <SupporterBlock key={supporter.id} supporter={supporter} people={people} />
          ))}
          <Buttons>
            {people.supporters.length > 0 ? (
              <LinkButton href="/me/people/share" picture="share.see">
                {t('sharing:people.share')}
              </LinkButton>
            ) : null}
            <LinkButton
              href="/me/people/invite"
              look={people.supporters.length > 0 ? 'quiet' : 'main'}
              picture="person.supporter"
            >
              {t('sharing:people.invite')}
            </LinkButton>
            <LinkButton href="/me/looked" look="quiet" picture="me.looked">
              {t('sharing:people.looked')}
            </LinkButton>
          </Buttons>
          <TakenOff people={people.takenOff} />
          <SentInvites invites={people.invites} />
        </>
      ) : null}
      <Contacts contacts={contacts} />
    </>
  )
}
