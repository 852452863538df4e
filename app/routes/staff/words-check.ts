import type { ActionFunctionArgs } from '@remix-run/node'
import { explain, type Finding } from '../../domain/words/finding'
import { checkLive, LONGEST_CHECK } from '../../domain/words/live-check'
import type { Words } from '../../i18n/words'
import { openMemberPage, readForm } from '../../session.server'

/** A finding as it is shown: the words of the page's language, ready to be put in. */
export type SaidFinding = { level: string; name: string; sentence: string; fix: string; why: string }
export type SaidCheck = { said: string; findings: SaidFinding[] }

const REFUSED = { 'not-found': 404, 'too-long': 413, 'too-many': 429 } as const
/** Names of fields and the signs that a form writes for letters come on top of the texts. */
const LONGEST_FORM = LONGEST_CHECK * 4

/**
 * What the Easy Read check says about texts while somebody writes them. POST `text`, as often as there are texts, and
 * `lang`, their language (English when left out). Answers `{texts: SaidCheck[]}` in the same order.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (Number(request.headers.get('content-length')) > LONGEST_FORM) return Response.json({}, { status: 413 })
  // What is typed is not kept for after a sign-in: the form itself does that when it is sent.
  const page = openMemberPage(request)
  const form = await readForm(request)
  const glossary = new Set(page.words.keys('glossary'))
  const options = { lang: form.get('lang') || 'en', glossary }
  const result = checkLive(page.viewer, form.getAll('text'), options, page.now)
  if (result.kind !== 'done') return Response.json({}, { status: REFUSED[result.kind] })
  const texts = result.findings.map((findings) => sayFindings(page.words, findings))
  return Response.json({ texts }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Of one text. Each says its whole sentence: a text of one sentence with a thousand of them would be far too much. */
const MOST_SAID = 20

/** The count first, then what must be changed, then what to think about. */
const sayFindings = ({ t }: Words, findings: Finding[]): SaidCheck => ({
  said:
    findings.length === 0
      ? t('survey-tools:check.none')
      : t('survey-tools:check.count', { count: findings.length }),
  findings: findings
    .toSorted((a, b) => a.level.localeCompare(b.level))
    .slice(0, MOST_SAID)
    .map((finding) => {
      const { name, why, fix } = explain(finding)
      return {
        level: t(`survey-tools:check.${finding.level}`),
        name: t(name),
        sentence: t('staff:check.sentence', { sentence: finding.sentence }),
        fix: t(fix, finding.values),
        why: t(why),
      }
    }),
})

export const loader = () => new Response(null, { status: 404 })
