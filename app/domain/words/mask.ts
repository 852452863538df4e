/**
 * Parts of a text that are not the writer's own words are masked by signs of the same length, so that a place in
 * the masked text is the same place in the text.
 */
const VALUE = '\uE000'
const GLOSSARY_WORD = '\uE001'
const GLUE = '\uE002'

export const isMasked = (text: string) => /[\uE000-\uE002]/.test(text)

const fill = (sign: string, length: number) => sign.repeat(length)

const PLACEHOLDER = /\{\{[^{}]*\}\}|\$t\([^()]*\)/g
const MARK = /\[\[([^[\]|]*)\|([^[\]]*)\]\]/g

export type Masked = { masked: string; glossaryKeys: string[] }

/** Masks `{{name}}` and `$t(…)` as one word each, and `[[key|words]]` as its shown words. */
export function mask(text: string): Masked {
  const glossaryKeys: string[] = []
  const masked = text
    .replace(MARK, (_, key: string, words: string) => {
      glossaryKeys.push(key)
      return fill(GLUE, key.length + 3) + words.replace(/\S/g, GLOSSARY_WORD) + fill(GLUE, 2)
    })
    .replace(PLACEHOLDER, (placeholder) => fill(VALUE, placeholder.length))
  return { masked: masked.replace(/\S{4,}/g, maskAddress), glossaryKeys }
}

const WEB =
  /^(?:https?:\/\/|www\.)|^(?:[a-z0-9-]{1,63}\.){1,5}(?:uk|org|com|net|example|info|eu|gov|io)(?:\/|$)/

/** A web or mail address is one word, whatever signs it has. The full stop after it stays. */
function maskAddress(token: string): string {
  if (token.length > 300 || !/[.@]/.test(token)) return token
  const [, open, core, close] = /^([("'‘“]{0,3})([\s\S]*?)([)"'’”.,:;?!]{0,4})$/.exec(token) ?? []
  if (!core || (!WEB.test(core) && !/^[\w.+\uE000-]{1,64}@[\w.\uE000-]{1,100}$/.test(core))) return token
  return open + fill(VALUE, core.length) + close
}

/** Hides the places that earlier rules already judged. */
export function blank(text: string, places: { start?: number; end?: number }[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start = 0, end = 0 } of [...places].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (start < from) continue
    parts.push(text.slice(from, start), fill(VALUE, end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}
