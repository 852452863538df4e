import { useWords } from '../../../i18n/words'
import paperStyles from './paper.css?url'

/**
 * The look of surveys on paper: lines, boxes, the head of a sheet. Only pages that are printed fetch it, so that all
 * others stay light.
 */
export const PaperStyles = () => <link rel="stylesheet" href={paperStyles} />

type Props = { codes: readonly string[]; blanks?: boolean }

/** The same, and what stands in the margin of each page: the code of its sheet and the page's number (rules.ts). */
export function PageRules({ codes, blanks }: Props) {
  const { lang } = useWords()
  const asked = new URLSearchParams({ lang, sheets: codes.join(' '), ...(blanks ? { blanks: 'yes' } : {}) })
  return (
    <>
      <PaperStyles />
      <link rel="stylesheet" href={`/have-your-say/paper.css?${asked}`} />
    </>
  )
}
