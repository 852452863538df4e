import {
  giveThemes,
  makeTheme,
  mergeThemes,
  renameTheme,
  type ThemeWritten,
  takeQuoteOff,
  writeQuote,
} from '../../../domain/surveys/results/themes'
import type { MemberPage } from '../../../session.server'

export type Problem = { at: string; key: string }
type Done = 'done' | 'not-there' | { problem: Problem; names: string[] }

/** Does what a form of the page of themes asks for. */
export function doTheme({ viewer, now }: MemberPage, id: string, form: URLSearchParams): Done {
  const text = (name: string) => form.get(name) ?? ''
  const question = text('question')
  const at = { question, answer: Number(text('answer')) }
  const theme = text('theme')
  switch (text('do')) {
    case 'themes':
      return doneIf(giveThemes(viewer, id, { ...at, themes: form.getAll('themes') }, now))
    case 'make':
      return orProblem(makeTheme(viewer, id, { question, name: text('name') }, now), 'name')
    case 'rename':
      return orProblem(renameTheme(viewer, id, { question, theme, name: text('new-name') }), 'new-name')
    case 'merge':
      return doneIf(mergeThemes(viewer, id, { question, theme, into: text('into') }) === 'done')
    case 'off':
      return doneIf(takeQuoteOff(viewer, id, at, now))
    case 'quote': {
      const given = { ...at, words: text('words'), confirmed: form.getAll('no-name') }
      const written = writeQuote(viewer, id, given, { name: viewer.name, now })
      if (written.kind === 'done' || written.kind === 'not-there') return written.kind
      const names = written.kind === 'names' ? written.names : []
      return { problem: { at: 'words', key: `survey-results:quote.error.${written.kind}` }, names }
    }
    default:
      return 'not-there'
  }
}

const doneIf = (isDone: boolean): Done => (isDone ? 'done' : 'not-there')

const orProblem = (written: ThemeWritten, at: string): Done =>
  written === 'no-name' ? { problem: { at, key: 'survey-results:themes.error.no-name' }, names: [] } : written
