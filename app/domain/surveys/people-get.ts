import type { Definition } from './definition'
import { allTextsOf, OTHER_LANGUAGES } from './languages'

/** Published versions are read once and never change: neither does what people get of them. */
const known = new WeakMap<Definition, Definition>()

/**
 * A survey as people get it: in the languages that are switched on. What is written in another one waits until all of
 * it is there, so that no page is half in one language and half in another.
 */
export function asPeopleGet(definition: Definition): Definition {
  const made = known.get(definition) ?? withoutOthers(definition)
  known.set(definition, made)
  return made
}

function withoutOthers(definition: Definition): Definition {
  const others = OTHER_LANGUAGES.filter((lang) => !definition.languages.includes(lang))
  const hasOthers = allTextsOf(definition).some(({ texts }) => others.some((lang) => texts[lang]))
  if (!hasOthers) return definition
  const copy = structuredClone(definition)
  for (const { texts } of allTextsOf(copy)) for (const lang of others) delete texts[lang]
  return copy
}
