import type { Lang } from '../i18n/languages'

/** A mail before it is written out: short lines of Easy Read, and links that make sense alone. */
export type Letter = { lang: Lang; dir: 'ltr' | 'rtl'; subject: string; parts: Part[] }
type Part = { words: string } | { heading: string } | { link: string; words: string }

/** The same letter as plain text and as HTML. All of it is escaped: nothing in a letter is markup. */
export function writeLetter(letter: Letter): { text: string; html: string } {
  const text = letter.parts.map(asText).join('\n\n')
  const body = letter.parts.map(asHtml).join('\n')
  const html = `<!doctype html>
<html lang="${letter.lang}" dir="${letter.dir}">
<head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;padding:24px;background:#fbf7ef;color:#14211f;font:20px/1.6 Verdana,Arial,sans-serif">
<div style="max-width:620px">
${body}
</div>
</body>
</html>`
  return { text: `${text}\n`, html }
}

function asText(part: Part): string {
  if ('heading' in part) return `${part.heading}\n${'-'.repeat(Math.min(part.heading.length, 60))}`
  return 'link' in part ? `${part.words}:\n${part.link}` : part.words
}

function asHtml(part: Part): string {
  if ('heading' in part)
    return `<h2 style="font-size:24px;margin:32px 0 8px">${escapeHtml(part.heading)}</h2>`
  if ('link' in part) {
    return `<p style="margin:0 0 16px"><a style="color:#0a4a68" href="${escapeHtml(part.link)}">${escapeHtml(part.words)}</a></p>`
  }
  return `<p style="margin:0 0 16px">${escapeHtml(part.words)}</p>`
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
