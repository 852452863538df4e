import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDeletion } from '../../domain/data/delete'
import { removeReach } from '../../domain/data/reach'
import { showData } from '../../domain/data/read'
import { listContacts } from '../../domain/sharing/people'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { PrintButton } from '../../kit/print-button'
import { localDay, openMemberForm, openMemberPage } from '../../session.server'
import { Contacts } from '../sharing/contacts'
import { notShared } from '../sharing/not-shared'
import { DataParts } from './data-parts'
import { Facts } from './facts'
import { GoingAway } from './going-away'

export const handle = { words: 'data' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const data = showData(viewer, personId, now)
  if (!data) throw notShared()
  const deletion = findDeletion(viewer)
  return {
    head: { title: words.t('data:title'), section: words.t('me:title'), noIndex: true },
    ...data,
    contacts: listContacts(viewer, personId),
    goes: deletion && localDay(new Date(deletion.dueAt)),
    done: url.searchParams.get('done') ?? '',
    all: url.searchParams.has('all'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const what = form.get('remove')
  if (what !== 'email' && what !== 'phone') throw new Response(null, { status: 404 })
  const removed = removeReach(page.viewer, page.personId, what, page.now)
  return redirect(removed ? '/me/data?done=removed' : '/me/data', 303)
}

const DONE = ['fact', 'reach', 'removed', 'contact', 'contact-gone', 'kept']

export default function MyData() {
  const { t } = useWords()
  const { facts, parts, contacts, goes, done, all } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/me" page={t('me:title')} />
      {DONE.includes(done) ? (
        <Banner kind="success" announce>
          {t(`data:done.${done}`)}
        </Banner>
      ) : null}
      {goes ? <GoingAway day={goes} /> : null}
      <PageTitle picture="me.data" lead={t('data:lead')}>
        {t('data:title')}
      </PageTitle>
      <Facts facts={facts} />
      <Contacts contacts={contacts} />
      <Buttons>
        <LinkButton href="/me/data/contacts" look="quiet" picture="safety.trusted">
          {t('data:contacts.open')}
        </LinkButton>
      </Buttons>
      <DataParts parts={parts} all={all} />
      <TakeItAll />
      {goes ? null : (
        <Block id="delete" title={t('data:head.delete')} picture="action.remove">
          <Buttons>
            <LinkButton href="/me/data/delete" look="quiet" picture="action.remove">
              {t('data:head.delete')}
            </LinkButton>
          </Buttons>
        </Block>
      )}
    </>
  )
}

function TakeItAll() {
  const { t } = useWords()
  return (
    <Block id="file" title={t('data:head.file')} picture="action.bring">
      <p>{t('data:file.what')}</p>
      <p>{t('data:file.photos')}</p>
      <PictureText picture="action.phone" size="small">
        {t('data:file.notes')}
      </PictureText>
      <Buttons>
        <LinkButton href="/me/data.json" picture="me.data">
          {t('data:file.get')}
        </LinkButton>
      </Buttons>
      <PrintButton how={t('data:file.print-how')}>{t('data:file.print')}</PrintButton>
    </Block>
  )
}
