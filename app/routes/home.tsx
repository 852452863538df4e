import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../i18n/words'
import { PageTitle } from '../kit/page-title'
import { openPage } from '../session.server'

export const handle = { words: 'home' }

export function loader({ request }: LoaderFunctionArgs) {
  const { words } = openPage(request)
  return Response.json(
    { head: { title: words.t('home:title'), description: words.t('home:description') } },
    { headers: { 'X-Page-Cache': 'public' } },
  )
}

export default function Home() {
  const { t } = useWords()
  return <PageTitle picture="page.home">{t('home:title')}</PageTitle>
}
