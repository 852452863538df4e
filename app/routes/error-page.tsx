import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useWords } from '../i18n/words'
import { Buttons, LinkButton } from '../kit/button'
import { PageTitle } from '../kit/page-title'
import { NotSharedPage } from './sharing/not-shared'

/** What people see when a page is not there, or when we made a mistake. */
export function ErrorPage() {
  const { t } = useWords()
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404
  if (isRouteErrorResponse(error) && error.status === 403) return <NotSharedPage />
  const kind = missing ? 'not-found' : 'error'
  return (
    <>
      <PageTitle picture={missing ? 'page.not-found' : 'page.error'}>{t(`errors:${kind}.title`)}</PageTitle>
      <p>{t(`errors:${kind}.what`)}</p>
      <p>{t(`errors:${kind}.do`)}</p>
      <Buttons>
        <LinkButton href="/" picture="page.home">
          {t('errors:home')}
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('errors:find')}
        </LinkButton>
      </Buttons>
    </>
  )
}
