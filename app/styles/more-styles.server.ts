import core from './questions.css?inline'
import more from './questions-more.css?inline'
import address from './questions-more.css?url'

const classesOf = (css: string) =>
  new Set(Array.from(css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name ?? ''))

/** The classes that only these styles know. */
const known = classesOf(core)
const own = [...classesOf(more)].filter((name) => !known.has(name))
const HAS_ONE = new RegExp(`class="(?:[^"]* )?(?:${own.join('|')})[ "]`)
const LINK = `<link rel="stylesheet" href="${address}"/>`

/** A page with one question, without the link to more styles when it has nothing that they are for. */
export const withNeededStyles = (html: string) => (HAS_ONE.test(html) ? html : html.replace(LINK, ''))
