import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askToDelete, type DeletionLetter, findDeletion, keepAccount } from '../../domain/data/delete'
import { mayUseData } from '../../domain/data/read'
import { sawNews } from '../../domain/people/news'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { wordsFor } from '../../i18n/words.server'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { InfoPart, type Part } from '../../kit/info-part'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { deletionLetter } from '../../mail/data-letters'
import { queueMail } from '../../mail/queue'
import { localDay, type MemberPage, openMemberForm, openMemberPage, siteOrigin } from '../../session.server'
import { notShared } from '../sharing/not-shared'

export const handle = { words: 'data' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const deletion = findDeletion(viewer)
  // Somebody with a card alone may not ask for it, and may always keep their account.
  if (!deletion && !mayUseData(viewer, personId, now)) throw notShared()
  sawNews(viewer, '/me/data/delete', now)
  return {
    head: {
      title: deletion ? words.t('data:going.title') : words.t('data:delete.title'),
      section: words.t('data:title'),
      noIndex: true,
    },
    goes: deletion && localDay(new Date(deletion.dueAt)),
    justAsked: url.searchParams.get('done') === 'asked',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const what = form.get('do')
  if (what === 'keep') {
    const kept = keepAccount(viewer, personId, now, post(page))
    return redirect(kept ? '/me/data?done=kept' : '/me/data', 303)
  }
  if (what !== 'delete') throw new Response(null, { status: 404 })
  if (!askToDelete(viewer, personId, now, post(page))) throw notShared()
  return redirect('/me/data/delete?done=asked', 303)
}

const post =
  ({ url, now }: MemberPage) =>
  ({ kind, to, called, lang, dueAt }: DeletionLetter) => {
    const words = wordsFor(lang)
    const date = sayDate(words, localDay(new Date(dueAt)))
    queueMail(to, deletionLetter(words, { kind, called, date, origin: siteOrigin(url) }), { now })
  }

const PARTS: Part[] = [
  {
    key: 'goes',
    picture: 'action.remove',
    items: [
      ['account', 'page.me'],
      ['words', 'me.goals'],
      ['files', 'action.camera'],
      ['people', 'share.stop'],
    ],
  },
  {
    key: 'stays',
    picture: 'page.privacy',
    items: [
      ['counts', 'action.list'],
      ['others', 'person.supporter'],
      ['council', 'cost.council-funded'],
      ['copies', 'state.old'],
    ],
  },
  {
    key: 'think',
    picture: 'action.undo',
    items: [
      ['days', 'action.calendar'],
      ['after', 'state.warning'],
    ],
  },
]

export default function DeleteMyAccount() {
  const { t } = useWords()
  const { goes, justAsked } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me/data" page={t('data:title')} />
      {goes ? <Asked day={goes} justAsked={justAsked} /> : <Ask />}
    </>
  )
}

function Ask() {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="action.remove" lead={t('data:delete.lead')}>
        {t('data:delete.title')}
      </PageTitle>
      <WhatGoes />
      <p>{t('data:delete.file')}</p>
      <p>
        <a href="/me/data.json">{t('data:file.get')}</a>
      </p>
      <form method="post">
        <Buttons>
          <Button name="do" value="delete" picture="action.remove">
            {t('data:delete.yes')}
          </Button>
          <LinkButton href="/me/data" look="quiet" picture="action.back">
            {t('data:delete.no')}
          </LinkButton>
        </Buttons>
      </form>
    </>
  )
}

function Asked({ day, justAsked }: { day: string; justAsked: boolean }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      {justAsked ? (
        <DonePanel title={t('data:going.title')}>
          <p>{t('data:going.when', { date: sayDate(words, day) })}</p>
        </DonePanel>
      ) : (
        <PageTitle picture="action.remove" lead={t('data:going.when', { date: sayDate(words, day) })}>
          {t('data:going.title')}
        </PageTitle>
      )}
      <h2>{t('data:going.next')}</h2>
      <ol className="picture-list picture-steps">
        <PictureText as="li" picture="action.mail">
          {t('data:going.mail')}
        </PictureText>
        <PictureText as="li" picture="page.sign-in">
          {t('data:going.use')}
        </PictureText>
        <PictureText as="li" picture="action.phone">
          {t('data:going.ask')}
        </PictureText>
      </ol>
      <form method="post">
        <Buttons>
          <Button name="do" value="keep" picture="action.yes">
            {t('data:going.keep')}
          </Button>
        </Buttons>
      </form>
      <WhatGoes />
    </>
  )
}

function WhatGoes() {
  const { t, has } = useWords()
  return (
    <>
      {PARTS.map((part) => (
        <InfoPart
          key={part.key}
          part={part}
          say={(key) => t(`data:delete.${key}`)}
          has={(key) => has(`data:delete.${key}`)}
        />
      ))}
    </>
  )
}
