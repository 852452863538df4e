import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proveReach, showReach } from '../../domain/data/reach'
import { useWords } from '../../i18n/words'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'

export const handle = { words: 'data' }

/** A secret in an address is not handed on to anywhere else. */
export const headers = () => ({ 'Referrer-Policy': 'same-origin', 'Cache-Control': 'no-store' })

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, personId, words, now } = openMemberPage(request)
  const shown = showReach(viewer, personId, params.token ?? '', now)
  if (!shown) throw new Response(null, { status: 404 })
  const page = shown.state === 'good' ? 'prove' : shown.state
  const head = { title: words.t(`data:reach.${page}.title`), section: words.t('data:title'), noIndex: true }
  return { head, shown }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page } = await openMemberForm(request)
  const proved = proveReach(page.viewer, page.personId, params.token ?? '', page.now)
  return redirect(proved ? '/me/data?done=reach' : new URL(request.url).pathname, 303)
}

export default function ProveReach() {
  const { t } = useWords()
  const { shown } = useLoaderData<typeof loader>()
  if (shown.state !== 'good') return <NotGood state={shown.state} />
  return (
    <>
      <PageTitle picture="action.mail" lead={t('data:reach.prove.what', { to: shown.to })}>
        {t('data:reach.prove.title')}
      </PageTitle>
      <form method="post">
        <Buttons>
          <Button picture="action.yes">{t('data:reach.prove.yes')}</Button>
          <LinkButton href="/me/data" look="quiet" picture="action.no">
            {t('data:reach.prove.no')}
          </LinkButton>
        </Buttons>
      </form>
    </>
  )
}

function NotGood({ state }: { state: 'over' | 'taken' }) {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="state.warning" lead={t(`data:reach.${state}.what`)}>
        {t(`data:reach.${state}.title`)}
      </PageTitle>
      <Buttons>
        {state === 'over' ? (
          <LinkButton href="/me/data/reach" picture="action.send">
            {t('data:reach.over.again')}
          </LinkButton>
        ) : null}
        <LinkButton href="/me/data" look="quiet" picture="action.back">
          {t('data:reach.taken.back')}
        </LinkButton>
      </Buttons>
    </>
  )
}
