import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { openMemberPage } from '../../session.server'

/** The way of somebody who has an account: they sign in, and come back to the invitation. */
export function loader({ request, params }: LoaderFunctionArgs) {
  openMemberPage(request)
  return redirect(`/sign-in/invite/${encodeURIComponent(params.token ?? '')}`, 303)
}
