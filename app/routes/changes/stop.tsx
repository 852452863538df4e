import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHeard, type Heard, stopHearing } from '../../domain/hear-back/stop'
import { useWords } from '../../i18n/words'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { PageTitle } from '../../kit/page-title'
import { plainText } from '../../kit/text'
import { openPage } from '../../session.server'
import { noStore } from '../account/no-store'

export const headers = noStore

export const handle = { words: 'changes' }

/** Opening the link stops nothing: programs that read mails open links too. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openPage(request)
  const heard = findHeard(viewer, params.token ?? '')
  if (!heard) throw new Response(null, { status: 404 })
  return {
    head: {
      title: words.t(heard.stopped ? 'changes:stop.done' : 'changes:stop.title'),
      section: words.t('changes:title'),
      noIndex: true,
    },
    heard,
  }
}

export function action({ request, params }: ActionFunctionArgs) {
  const { now, url } = openPage(request)
  if (!stopHearing(params.token ?? '', now)) throw new Response(null, { status: 404 })
  return redirect(url.pathname, 303)
}

export default function Stop() {
  const { t } = useWords()
  const { heard } = useLoaderData() as { heard: Heard }
  if (heard.stopped) {
    return (
      <>
        <DonePanel title={t('changes:stop.done')}>
          <p>{t('changes:stop.done-what')}</p>
        </DonePanel>
        <p>{t('changes:stop.done-still')}</p>
        <Buttons>
          <LinkButton href="/have-your-say/changes" look="quiet" picture="say.changes">
            {t('changes:see-all')}
          </LinkButton>
        </Buttons>
      </>
    )
  }
  return (
    <>
      <PageTitle picture="say.hear">{t('changes:stop.title')}</PageTitle>
      <p>
        {heard.survey
          ? t('changes:stop.survey', { title: plainText(heard.survey.words) })
          : heard.idea
            ? t('changes:stop.idea', { number: heard.idea })
            : t('changes:stop.plain')}
      </p>
      <p>{t('changes:stop.what')}</p>
      <p>{t('changes:stop.forget')}</p>
      <form method="post">
        <Buttons>
          <Button picture="action.stop">{t('changes:stop.button')}</Button>
        </Buttons>
      </form>
    </>
  )
}
