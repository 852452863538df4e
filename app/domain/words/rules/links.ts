import type { Hit } from '../finding'

const EMPTY_LINKS = new Set(
  [
    'more, read more, see more, show more, find out more, learn more, view more, more information, more info',
    'more details, details, view details, see details, here, click here, see here, press here, tap here, this link',
    'link, click, click me, this page, go, continue reading, read on, view, click for more, discover more',
  ].flatMap((line) => line.split(', ')),
)
const POINTS_HERE = /\b(?:click|press|tap) (?:here|on this)\b|\b(?:click|tap) on\b/i

/** A link says where it goes. A whole text that is only "more" can only be a link. */
export function links(text: string, masked: string): Hit[] {
  const whole = text.trim()
  if (whole.length < 40 && EMPTY_LINKS.has(whole.toLowerCase().replace(/[\s.:…>→]{1,5}$/, '')))
    return [{ rule: 'link-text', found: whole }]
  const found = POINTS_HERE.exec(masked)
  return found ? [{ rule: 'link-text', found: found[0] }] : []
}
