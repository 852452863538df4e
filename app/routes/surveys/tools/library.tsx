import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addFromLibrary, type LibraryPart, showLibrary } from '../../../domain/surveys/library/library'
import { useWords, type Words } from '../../../i18n/words'
import { Card, Cards } from '../../../kit/card'
import type { PictureKey } from '../../../kit/pictures/registry'
import { LibraryPartPage } from './library-part'
import { answerSaved, openTool, openToolForm, type RefusedAnswer, surveyAddress, toolHead } from './open-tool'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools' }

const isPart = (wanted: string | null) => (part: LibraryPart) => part.id === wanted

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, draft } = openTool(request, params.id)
  const parts = showLibrary(viewer, draft.surveyId)?.parts ?? []
  const wanted = url.searchParams.get('of')
  const added = draft.definition.questions.length
  return {
    head: toolHead(words, 'library', draft),
    surveyId: draft.surveyId,
    title: draft.definition.title.en,
    seenAt: draft.seenAt,
    part: parts.find(isPart(wanted)) ?? null,
    parts: parts.map(({ questions, ...part }) => ({ ...part, count: questions.length })),
    added: url.searchParams.has('added') && added > 0 ? added : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openToolForm(request, params.id)
  const { viewer, words, draft, now } = page
  const [from, seenAt] = [form.get('from') ?? '', form.get('seenAt') ?? '']
  const saved = addFromLibrary(viewer, draft.surveyId, { from, seenAt }, now)
  if (!saved || saved.kind === 'unknown') throw new Response(null, { status: 404 })
  const of = from.slice(0, from.indexOf(':'))
  const to = `${surveyAddress(draft.surveyId)}/library?of=${encodeURIComponent(of)}&added=yes`
  return answerSaved(saved, { to, head: toolHead(words, 'library', draft) })
}

export default function Library() {
  const words = useWords()
  const { t } = words
  const { surveyId, title, seenAt, part, parts, added } = useLoaderData<typeof loader>()
  const sent = useActionData<RefusedAnswer>()
  const page = `/staff/surveys/${surveyId}/library`
  const done = added && !sent ? t('survey-tools:library.added', { number: added }) : undefined
  const back = part ? { href: page, page: t('survey-tools:library.title') } : undefined
  return (
    <ToolPage
      tool="library"
      surveyId={surveyId}
      title={title}
      refused={sent?.refused}
      done={done}
      back={back}
    >
      {part ? (
        <LibraryPartPage
          part={part}
          name={nameOf(words, part)}
          seenAt={seenAt}
          action={`${page}?of=${part.id}`}
        />
      ) : (
        <Cards>
          {parts.map((one) => (
            <Card
              key={one.id}
              href={`${page}?of=${encodeURIComponent(one.id)}`}
              title={nameOf(words, one)}
              picture={one.theme ? PICTURES[one.theme] : 'page.have-your-say'}
            >
              <p>{t('survey-tools:library.count', { count: one.count })}</p>
            </Card>
          ))}
        </Cards>
      )}
    </ToolPage>
  )
}

const nameOf = ({ t }: Words, { theme, askedIn }: Pick<LibraryPart, 'theme' | 'askedIn'>) =>
  theme ? t(`survey-tools:theme.${theme}`) : t('survey-tools:library.asked-in', { survey: askedIn?.en ?? '' })

const PICTURES: Record<NonNullable<LibraryPart['theme']>, PictureKey> = {
  'getting-there': 'support.getting-there',
  money: 'action.money',
  staff: 'role.support-worker',
  activities: 'page.activities',
  friends: 'way.friends',
  safety: 'page.safety',
  choice: 'action.choose',
  outcomes: 'me.goals',
  place: 'setting.centre',
  'about-you': 'me.about',
  'anything-else': 'action.tell',
}
