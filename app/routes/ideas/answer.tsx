import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type AnsweredIdea, showAnswerByLink } from '../../domain/ideas/answered'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'
import { noStore } from '../account/no-store'
import { IdeaAnswer } from './idea-answer'

export const headers = noStore

export const handle = { words: 'ideas' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, today, now } = openPage(request)
  const idea = showAnswerByLink(viewer, params.token ?? '', now)
  if (!idea) throw new Response(null, { status: 404 })
  const head = { title: words.t('ideas:kind.answer'), section: words.t('surveys:title'), noIndex: true }
  return { head, idea, today }
}

export default function Answer() {
  const { t } = useWords()
  const { idea, today } = useLoaderData() as { idea: AnsweredIdea; today: string }
  return (
    <>
      <BackLink href="/have-your-say/changes" page={t('changes:title')} />
      <PageTitle picture="say.idea">{t('ideas:kind.answer')}</PageTitle>
      <IdeaAnswer idea={idea} today={today} />
      <Buttons>
        <LinkButton href="/have-your-say/idea" look="quiet" picture="say.idea">
          {t('ideas:sent.another')}
        </LinkButton>
      </Buttons>
    </>
  )
}
