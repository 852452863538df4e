import core from './questions.css?inline'
import kinds from './questions-kinds.css?inline'
import kindsAddress from './questions-kinds.css?url'
import more from './questions-more.css?inline'
import moreAddress from './questions-more.css?url'

const classesOf = (css: string) =>
  Array.from(css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name ?? '')

/** What a stylesheet before knows already. */
const known = new Set(classesOf(core))

/** The link to a stylesheet, and what finds a class on a page that nearly all pages do without. */
const sheetOf = (css: string, address: string) => {
  const own = new Set(classesOf(css).filter((name) => !known.has(name)))
  for (const name of own) known.add(name)
  return {
    link: `<link rel="stylesheet" href="${address}"/>`,
    isNeeded: new RegExp(`class="(?:[^"]* )?(?:${[...own].join('|')})[ "]`),
  }
}

const SHEETS = [sheetOf(more, moreAddress), sheetOf(kinds, kindsAddress)]

/** A page with one question, without the links to stylesheets that nothing on it needs. */
export const withNeededStyles = (html: string) =>
  SHEETS.reduce((page, { link, isNeeded }) => (isNeeded.test(page) ? page : page.replace(link, '')), html)
