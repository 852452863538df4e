import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { changeList, formatList, isChange } from '../../domain/my-list/list'
import { writeCookie } from '../../preferences/cookie'
import { openPage } from '../../session.server'

/** POST /my-list/add, /remove, /up, /down, /clear with `activity` (a slug) and `back` (a path of this site). */
export async function action({ request, params }: ActionFunctionArgs) {
  if (!isChange(params.change)) throw new Response(null, { status: 404 })
  const form = await request.formData()
  const slug = String(form.get('activity') ?? '')
  const { list, outcome } = changeList(openPage(request).list, params.change, slug)
  const back = new URL(ownPath(form.get('back')), 'http://site')
  back.searchParams.set('done', outcome)
  if (outcome === 'removed' || outcome === 'moved') back.searchParams.set('what', slug)
  return redirect(back.pathname + back.search + back.hash, {
    status: 303,
    headers: { 'Set-Cookie': writeCookie('list', formatList(list)) },
  })
}

/** Somebody who opens the address itself goes to the list. */
export const loader = () => redirect('/my-list', 303)

/** Only paths of this site: "//other.example" and "/\other.example" are addresses elsewhere. */
function ownPath(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\\\s]{0,500}$/.test(value) ? value : '/my-list'
}
