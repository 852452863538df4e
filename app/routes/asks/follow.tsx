import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerFollowedAsk, showFollowedAsk } from '../../domain/asks/own'
import { isAskedAhead, openPage, readForm } from '../../session.server'
import { noStore } from '../account/no-store'
import { AskStoryView } from './ask-story'
import { answerStory, storyData } from './story-route'
import { tellByMail } from './tell'

/** A secret address stands in it: it must not be found by going back on a device of others. */
export const headers = noStore

export const handle = { words: 'asks' }

const addressOf = (token: string) => `/asks/${encodeURIComponent(token)}`

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const token = params.token ?? ''
  const story = showFollowedAsk(token, page.now, isAskedAhead(request))
  if (!story) throw new Response(null, { status: 404 })
  const data = { ...storyData(page, story, addressOf(token)), feel: page.url.searchParams.get('feel') }
  return data
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const token = params.token ?? ''
  const form = await readForm(request)
  const story = showFollowedAsk(token, page.now, true)
  if (!story) throw new Response(null, { status: 404 })
  return answerStory(page, form, addressOf(token), story, (given) =>
    answerFollowedAsk(token, given, page.now, tellByMail(page)),
  )
}

export default function FollowAsk() {
  const { feel } = useLoaderData() as { feel: string | null }
  return <AskStoryView feel={feel ?? undefined} />
}
