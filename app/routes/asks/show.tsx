import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerOwnAsk, showOwnAsk } from '../../domain/asks/own'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { isAskedAhead, openMemberForm, openMemberPage } from '../../session.server'
import { AskStoryView } from './ask-story'
import { answerStory, storyData } from './story-route'
import { tellByMail } from './tell'

export const handle = { words: 'asks' }

const addressOf = (id: string) => `/me/requests/${encodeURIComponent(id)}`

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const story = showOwnAsk(page.viewer, page.personId, params.id ?? '', page.now, isAskedAhead(request))
  if (!story) throw new Response(null, { status: 404 })
  return { ...storyData(page, story, addressOf(story.id)), feel: page.url.searchParams.get('feel') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const story = showOwnAsk(viewer, personId, params.id ?? '', now, true)
  if (!story) throw new Response(null, { status: 404 })
  return answerStory(page, form, addressOf(story.id), story, (given) =>
    answerOwnAsk(viewer, personId, story.id, given, now, tellByMail(page)),
  )
}

export default function ShowAsk() {
  const { t } = useWords()
  const { answer, feel } = useLoaderData<typeof loader>()
  return (
    <>
      {answer ? null : <BackLink href="/me/requests" page={t('asks:title')} />}
      <AskStoryView feel={feel ?? undefined} />
    </>
  )
}
