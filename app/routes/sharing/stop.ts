import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { stopHelping } from '../../domain/sharing/caring'
import { openMemberForm } from '../../session.server'

/** Nobody opens this address: it is where the bar's form is sent. */
export const loader = () => redirect('/caring', 303)

/** The "Me" pages are one's own again. */
export async function action({ request }: ActionFunctionArgs) {
  const { page } = await openMemberForm(request)
  stopHelping(page.viewer)
  return redirect('/caring?done=stopped', 303)
}
