import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listForStaff, type StaffChange } from '../../../domain/changes/staff'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { Picture } from '../../../kit/picture'
import { openMemberPage } from '../../../session.server'

export const handle = { words: 'changes' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const changes = listForStaff(viewer)
  if (!changes) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('changes:staff.title'), section: words.t('staff:title'), noIndex: true },
    changes,
  }
}

export default function StaffChanges() {
  const { t } = useWords()
  const { changes } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/staff" page={t('staff:title')} />
      <PageTitle picture="say.changes" lead={t('changes:staff.lead')}>
        {t('changes:staff.title')}
      </PageTitle>
      <Buttons>
        <LinkButton href="/staff/changes/new" picture="action.add">
          {t('changes:staff.new')}
        </LinkButton>
        <LinkButton href="/have-your-say/changes" look="quiet" picture="share.see">
          {t('changes:staff.see')}
        </LinkButton>
      </Buttons>
      {changes.length === 0 ? <p>{t('changes:staff.none')}</p> : <ChangeTable changes={changes} />}
    </>
  )
}

/** A table where there is room; on a narrow screen each row is a card (staff.css). */
function ChangeTable({ changes }: { changes: StaffChange[] }) {
  const { t } = useWords()
  return (
    <div className="request-frame">
      <table className="request-table">
        <caption className="unseen">{t('changes:staff.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changes:staff.head-title')}</th>
            <th scope="col">{t('changes:staff.head-state')}</th>
            <th scope="col">{t('changes:staff.head-moved')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row key={change.id} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ change: { id, title, theme, state, movedOn, published } }: { change: StaffChange }) {
  const words = useWords()
  const { t } = words
  return (
    <tr>
      <th scope="row">
        <a href={`/staff/changes/${id}`}>{title}</a>
        <span className="request-number">{t(`changes:theme.${theme}`)}</span>
      </th>
      <td>
        <span className="request-stage">
          <Picture of={`change.${state}`} size="small" />
          <span>{t(`changes:state.${state}`)}</span>
        </span>
      </td>
      <td>
        {sayDate(words, movedOn)}
        <span className="request-number">
          {t(published ? 'changes:staff.published' : 'changes:staff.hidden')}
        </span>
      </td>
    </tr>
  )
}
