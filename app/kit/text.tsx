import { Fragment, type ReactNode, useContext } from 'react'
import { useWords } from '../i18n/words'
import { Details } from './details'
import { ExplainedWords } from './explained-words'

const MARK = /\[\[([a-z0-9-]+)\|([^\]]+)\]\]/g

/** `[[direct-payment|direct payment]]` becomes bold words; other text stays as it is. */
export function withHardWords(text: string): { nodes: ReactNode[]; keys: string[] } {
  const nodes: ReactNode[] = []
  const keys: string[] = []
  let from = 0
  for (const match of text.matchAll(MARK)) {
    nodes.push(text.slice(from, match.index), <strong key={match.index}>{match[2]}</strong>)
    keys.push(match[1]!)
    from = match.index + match[0].length
  }
  nodes.push(text.slice(from))
  return { nodes, keys }
}

/** The same words with the marks taken away: for titles, descriptions and attributes. */
export const plainText = (text: string) => text.replace(MARK, '$2')

type Props = { children: string; lang?: string; dir?: 'ltr' | 'rtl'; className?: string }

/** Paragraphs (separated by a blank line), each followed by the meanings of its hard words. */
export function Text({ children, lang, dir, className }: Props) {
  return (
    <>
      {children.split(/\n{2,}/).map((paragraph, index) => {
        const { nodes, keys } = withHardWords(paragraph)
        return (
          <Fragment key={index}>
            <p lang={lang} dir={dir} className={className}>
              {nodes}
            </p>
            <HardWords keys={keys} />
          </Fragment>
        )
      })}
    </>
  )
}

/** One press shows what a word means, once a page, without leaving it and without scripts. */
export function HardWords({ keys }: { keys: string[] }) {
  const { t, has, lang, dir } = useWords()
  const explained = useContext(ExplainedWords)
  return (
    <>
      {keys
        .filter(
          (key, at) => keys.indexOf(key) === at && has(`glossary:${key}.meaning`) && explained.first(key),
        )
        .map((key) => (
          <Details
            key={key}
            summary={t('shared:hard-word', { word: t(`glossary:${key}.word`) })}
            picture={`word.${key}`}
            own={lang === 'en' ? undefined : { lang, dir }}
          >
            <p>{plainText(t(`glossary:${key}.meaning`))}</p>
          </Details>
        ))}
    </>
  )
}
