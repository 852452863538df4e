import * as hear from '../../app/routes/changes/hear'
import * as list from '../../app/routes/changes/list'
import * as mine from '../../app/routes/changes/mine'
import * as show from '../../app/routes/changes/show'
import * as staffEdit from '../../app/routes/changes/staff/edit'
import * as staffList from '../../app/routes/changes/staff/list'
import * as staffNew from '../../app/routes/changes/staff/new'
import * as staffShow from '../../app/routes/changes/staff/show'
import * as staffStep from '../../app/routes/changes/staff/step'
import * as stop from '../../app/routes/changes/stop'
import * as ideaAnswer from '../../app/routes/ideas/answer'
import * as ideas from '../../app/routes/ideas/list'
import * as idea from '../../app/routes/ideas/new'
import * as staffIdeas from '../../app/routes/ideas/staff/list'
import * as staffIdea from '../../app/routes/ideas/staff/show'
import * as thanks from '../../app/routes/ideas/thanks'
import { servePages } from './pages'
import { cookieOf, type DemoPerson } from './viewers'

const get = servePages({
  '/have-your-say/changes': list,
  '/have-your-say/changes/mine': mine,
  '/have-your-say/changes/:change': show,
  '/have-your-say/hear/:token': hear,
  '/have-your-say/stop/:token': stop,
  '/have-your-say/idea': idea,
  '/have-your-say/idea/thanks': thanks,
  '/have-your-say/idea/answer/:token': ideaAnswer,
  '/have-your-say/ideas': ideas,
  '/staff/changes': staffList,
  '/staff/changes/new': staffNew,
  '/staff/changes/:id': staffShow,
  '/staff/changes/:id/edit': staffEdit,
  '/staff/changes/:id/step': staffStep,
  '/staff/ideas': staffIdeas,
  '/staff/ideas/:id': staffIdea,
})

/** A visitor, or somebody who is signed in, on one device. */
export function arrive(person?: DemoPerson) {
  const jar = new Map<string, string>()
  if (person) jar.set('session', cookieOf(person).slice('session='.length))
  return async (path: string, form?: Record<string, string> | string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form === undefined ? undefined : new URLSearchParams(form).toString()
    const answer = await get(path, { cookie, method: body === undefined ? 'GET' : 'POST', body })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (name) jar.set(name, value ?? '')
    }
    const page = new DOMParser().parseFromString(answer.html, 'text/html')
    const words = (css: string) =>
      [...page.querySelectorAll(css)].map((one) => one.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '')
    const text = page.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ') ?? ''
    return { ...answer, page, words, text, to: answer.headers.get('Location') ?? '' }
  }
}
