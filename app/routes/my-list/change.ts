import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { changeList, formatList, isChange, LIST_LENGTH } from '../../domain/my-list/list'
import { writeCookie } from '../../preferences/cookie'
import { openPage, readForm, readPath } from '../../session.server'

const HERE = 'http://here.invalid'

/** POST /my-list/add, /remove, /up, /down, /clear with `activity` (a slug, or several) and `back` (a path of this site). */
export async function action({ request, params }: ActionFunctionArgs) {
  if (!isChange(params.change)) throw new Response(null, { status: 404 })
  const form = await readForm(request)
  const slugs = form.getAll('activity').slice(0, LIST_LENGTH)
  const slug = slugs[0] ?? ''
  let { list, outcome } = changeList(openPage(request).list, params.change, slug)
  for (const other of slugs.slice(1)) ({ list, outcome } = changeList(list, params.change, other))
  const back = readPath(form.get('back')) ?? new URL('/my-list', HERE)
  back.searchParams.set('done', outcome)
  if (outcome === 'removed' || outcome === 'moved') back.searchParams.set('what', slug)
  return redirect(back.pathname + back.search + back.hash, {
    status: 303,
    headers: { 'Set-Cookie': writeCookie('list', formatList(list)) },
  })
}

/** Somebody who opens the address itself goes to the list. */
export const loader = () => redirect('/my-list', 303)
