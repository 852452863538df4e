import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next, { type i18n } from 'i18next'
import { env } from '../env.server'
import { DEFAULT_LANG, LANGUAGES, type Lang } from './languages'
import type { Words } from './words'

const instances = new Map<Lang, Words>()

/** The words of one language, read once. A key that it lacks is answered in English. */
export function wordsFor(lang: Lang): Words {
  let words = instances.get(lang)
  if (!words) {
    words = makeWords(lang)
    if (!import.meta.env?.DEV) instances.set(lang, words)
  }
  return words
}

function makeWords(lang: Lang): Words {
  const namespaces = new Set(listNamespaces(lang))
  const instance: i18n = i18next.createInstance()
  instance.init({
    lng: lang,
    fallbackLng: DEFAULT_LANG,
    initAsync: false,
    ns: [...listNamespaces(DEFAULT_LANG)],
    defaultNS: 'shared',
    resources: { [DEFAULT_LANG]: readLocale(DEFAULT_LANG), [lang]: readLocale(lang) },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return {
    lang,
    dir: LANGUAGES[lang].dir,
    t: quickly(instance),
    has: (key) => instance.exists(key),
    keys: (namespace) =>
      Object.keys(instance.getResourceBundle(DEFAULT_LANG, namespace) ?? {}).filter(
        (key) => !key.startsWith('_'),
      ),
    speaks: (namespace) => namespaces.has(namespace),
    inEnglish: () => wordsFor(DEFAULT_LANG),
  }
}

const folder = (lang: Lang) => join(process.cwd(), 'locales', lang)

const listNamespaces = (lang: Lang) =>
  readdirSync(folder(lang))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))

const readLocale = (lang: Lang) =>
  Object.fromEntries(
    listNamespaces(lang).map((ns) => [
      ns,
      JSON.parse(readFileSync(join(folder(lang), `${ns}.json`), 'utf8')),
    ]),
  )

const PLACE = /\{\{(\w+)\}\}/g
const MOST_TEMPLATES = 5_000

/**
 * i18next finds a sentence (language, plural, fallback) once; the values are put in here.
 * Measured: looking up afresh was the largest single cost of a page.
 */
function quickly(instance: i18n): Words['t'] {
  const templates = new Map<string, string>()
  const site: Record<string, string | number> = siteWords()
  const find = (key: string, count: number | undefined) => {
    const name = count === undefined ? key : `${key}#${count}`
    let template = templates.get(name)
    if (template === undefined) {
      template = instance.t(key, { count, skipInterpolation: true }) as string
      if (templates.size >= MOST_TEMPLATES) templates.clear()
      templates.set(name, template)
    }
    return template
  }
  return (key, values) => {
    const template = find(key, values?.count as number | undefined)
    if (!template.includes('{{')) return template
    return template.replace(PLACE, (_, name: string) => String(values?.[name] ?? site[name] ?? ''))
  }
}

/** Usable in every sentence: {{site}}, {{area}}, {{phone}}, {{email}}. */
const siteWords = () => ({
  site: env().SITE_NAME,
  area: env().SITE_AREA,
  phone: env().HELP_PHONE,
  email: env().HELP_EMAIL,
})
