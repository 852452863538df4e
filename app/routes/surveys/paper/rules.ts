import type { LoaderFunctionArgs } from '@remix-run/node'
import { pageRules } from '../../../domain/surveys/paper/page-rules'
import { MOST_COPIES } from '../../../domain/surveys/paper/sheet'
import { readSheetCode } from '../../../domain/surveys/paper/sheet-code'
import { openPage } from '../../../session.server'

/** What browsers write in the margins of printed sheets with these codes. It says nothing that its address does not. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { words, url } = openPage(request)
  const asked = (url.searchParams.get('sheets') ?? '').split(' ').slice(0, MOST_COPIES)
  const codes = asked.flatMap((text) => {
    const read = readSheetCode(text)
    return 'code' in read ? read.code : []
  })
  const { t, dir } = words
  const css = pageRules({
    codes,
    dir,
    sayCode: (code) => t('survey-paper:code', { code }),
    sayPage: (page, pages) => t('survey-paper:page', { page, pages }),
    blanks: url.searchParams.get('blanks') === 'yes',
  })
  return new Response(css, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
