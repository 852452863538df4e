import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listIdeasForStaff, type StaffIdea } from '../../../domain/ideas/staff'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { PageTitle } from '../../../kit/page-title'
import { openMemberPage } from '../../../session.server'

export const handle = { words: 'ideas' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const isDone = url.searchParams.get('state') === 'done'
  const ideas = listIdeasForStaff(viewer, isDone, now)
  if (!ideas) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('ideas:staff.title'), section: words.t('staff:title'), noIndex: true },
    isDone,
    ideas,
  }
}

export default function StaffIdeas() {
  const { t } = useWords()
  const { ideas, isDone } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/staff" page={t('staff:title')} />
      <PageTitle picture="say.idea" lead={t('ideas:staff.lead')}>
        {t('ideas:staff.title')}
      </PageTitle>
      <p>
        <a href={isDone ? '/staff/ideas' : '/staff/ideas?state=done'}>
          {t(isDone ? 'ideas:staff.see-waiting' : 'ideas:staff.see-done')}
        </a>
      </p>
      <h2>{t(isDone ? 'ideas:staff.done' : 'ideas:staff.waiting')}</h2>
      {ideas.length === 0 ? <p>{t(isDone ? 'ideas:staff.none-done' : 'ideas:staff.none-waiting')}</p> : null}
      <ul className="desk-messages">
        {ideas.map((idea) => (
          <OneIdea key={idea.id} idea={idea} isDone={isDone} />
        ))}
      </ul>
    </>
  )
}

function OneIdea({ idea, isDone }: { idea: StaffIdea; isDone: boolean }) {
  const words = useWords()
  const { t } = words
  const { id, reference, theme, sentOn, dueOn, late, mayShow } = idea
  return (
    <li className={late ? 'idea-late' : undefined}>
      <h3>
        {t('ideas:staff.one', { number: reference })}{' '}
        {late ? <strong className="late-word">{t('ideas:staff.late')}</strong> : null}
      </h3>
      {isDone ? null : (
        <p>{t(late ? 'ideas:staff.due-late' : 'ideas:staff.due', { date: sayDate(words, dueOn) })}</p>
      )}
      <p className="as-written" lang={idea.lang}>
        {idea.words}
      </p>
      <p className="request-number">
        {t('ideas:staff.sent-on', { date: sayDate(words, sentOn) })}.{' '}
        {theme ? `${t('ideas:staff.theme', { theme: t(`changes:theme.${theme}`) })}. ` : ''}
        {t(mayShow ? 'ideas:staff.may' : 'ideas:staff.may-not')}.
      </p>
      <p>
        <a href={`/staff/ideas/${id}`}>
          {t(isDone ? 'ideas:staff.see-link' : 'ideas:staff.answer-link', { number: reference })}
        </a>
      </p>
    </li>
  )
}
