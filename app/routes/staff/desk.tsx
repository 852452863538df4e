import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countRequests, type DeskCounts } from '../../domain/asks/desk'
import { countMessages } from '../../domain/help/inbox'
import { countIdeasForStaff } from '../../domain/ideas/staff'
import { isCouncil } from '../../domain/people/viewer'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import type { PictureKey } from '../../kit/pictures/registry'
import { openMemberPage } from '../../session.server'
import { IdeasOnDesk } from '../ideas/desk-block'

export const handle = { words: 'staff' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, now } = openMemberPage(request)
  if (viewer.posts.length === 0 || viewer.scope !== 'full') throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('staff:title'), noIndex: true },
    counts: countRequests(viewer, now),
    messages: countMessages(viewer),
    ideas: countIdeasForStaff(viewer, now),
    isCouncil: isCouncil(viewer),
  }
}

export default function Desk() {
  const { t } = useWords()
  const { counts, messages, ideas, isCouncil } = useLoaderData<typeof loader>()
  const waits = (counts?.staff ?? 0) + (messages ?? 0) > 0
  return (
    <>
      <PageTitle picture="page.staff" lead={t(waits ? 'staff:lead' : 'staff:lead-nothing')}>
        {t('staff:title')}
      </PageTitle>
      {counts ? <Requests counts={counts} /> : null}
      {messages !== null ? (
        <Block id="messages" look="panel" title={t('staff:desk.messages')} picture="action.mail">
          {messages > 0 ? (
            <PictureText picture="action.mail" size="small">
              {t('staff:desk.messages-waiting', { count: messages })}
            </PictureText>
          ) : null}
          <Buttons>
            <LinkButton href="/staff/messages" look="quiet" picture="action.next">
              {t('staff:desk.messages-see')}
            </LinkButton>
          </Buttons>
        </Block>
      ) : null}
      {isCouncil ? (
        <Block id="surveys" look="panel" title={t('survey-making:title')} picture="survey.answers">
          <p>{t('survey-making:list.desk')}</p>
          <Buttons>
            <LinkButton href="/staff/surveys" look="quiet" picture="action.next">
              {t('survey-making:list.see')}
            </LinkButton>
          </Buttons>
        </Block>
      ) : null}
      {ideas ? <IdeasOnDesk counts={ideas} /> : null}
      <Block id="people" look="panel" title={t('staff:desk.people')} picture="me.sign-in-card">
        <p>{t('staff:desk.people-about')}</p>
        <Buttons>
          <LinkButton href="/staff/people" look="quiet" picture="action.next">
            {t('staff:desk.people-see')}
          </LinkButton>
        </Buttons>
      </Block>
      <p>
        <a href="/staff/kit">{t('staff:desk.kit-see')}</a>
      </p>
    </>
  )
}

/** What is late first. Each line leads to the list of just these. */
const LINES: [keyof DeskCounts, PictureKey, state: string][] = [
  ['overdue', 'ask.late', 'overdue'],
  ['staff', 'me.requests', 'staff'],
  ['visits', 'ask.yes', 'visits'],
  ['person', 'ask.offered', 'person'],
  ['unanswered', 'action.clock', 'person'],
]

function Requests({ counts }: { counts: DeskCounts }) {
  const { t } = useWords()
  const lines = LINES.filter(([key]) => counts[key] > 0)
  return (
    <Block id="requests" look="panel" title={t('staff:desk.requests')} picture="me.requests">
      {lines.length > 0 ? (
        <ul className="desk-lines">
          {lines.map(([key, picture, state]) => (
            <PictureText key={key} as="li" picture={picture} size="small">
              <a
                className={key === 'overdue' ? 'desk-late' : undefined}
                href={`/staff/requests?state=${state}`}
              >
                {t(`staff:desk.${key}`, { count: counts[key] })}
              </a>
            </PictureText>
          ))}
        </ul>
      ) : null}
      <Buttons>
        <LinkButton href="/staff/requests" picture="action.next">
          {t('staff:desk.all')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
