import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '../../i18n/words'
import { PageTitle } from '../../kit/page-title'
import { openMemberPage } from '../../session.server'
import { OtherPages } from './other-pages'

export const handle = { words: 'me' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  return {
    head: { title: words.t('me:title'), noIndex: true },
    name: viewer.name,
    helping: viewer.helping?.name ?? null,
  }
}

export default function Me() {
  const { t } = useWords()
  const { name, helping } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle picture="page.me">
        {helping ? t('me:of', { name: helping }) : t('me:hello', { name })}
      </PageTitle>
      <OtherPages helping={helping !== null} />
    </>
  )
}
