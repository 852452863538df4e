import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { startHelping } from '../../domain/sharing/caring'
import { openMemberForm } from '../../session.server'
import { TOPIC_PAGES } from './topic-pages'

/** Nobody opens this address: it is where forms are sent. */
export const loader = () => redirect('/caring', 303)

/** From here on the "Me" pages are those of the person who is helped. */
export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const personId = form.get('person') ?? ''
  if (!startHelping(page.viewer, personId, page.now)) throw new Response(null, { status: 404 })
  return redirect(addressOf(form), 303)
}

function addressOf(form: URLSearchParams): string {
  const topic = form.get('topic') ?? ''
  const thing = form.get('thing')
  return topic === 'goals' && thing ? `/me/goals/${encodeURIComponent(thing)}` : (TOPIC_PAGES[topic] ?? '/me')
}
