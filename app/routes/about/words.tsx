import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '../../i18n/words'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { pictureOfWord } from '../../kit/pictures/registry'
import { plainText } from '../../kit/text'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'words' }

type Word = { key: string; word: string; meaning: string }

export function loader({ request }: LoaderFunctionArgs) {
  const { words, lang } = openPage(request)
  const list: Word[] = words.keys('glossary').map((key) => ({
    key,
    word: words.t(`glossary:${key}.word`),
    meaning: plainText(words.t(`glossary:${key}.meaning`)),
  }))
  list.sort((a, b) => a.word.localeCompare(b.word, lang))
  return publicPage({ title: words.t('words:title'), description: words.t('words:description') }, { list })
}

/** The glossary: each hard word of the site, its picture and what it means. */
export default function Words() {
  const { t } = useWords()
  const { list } = useLoaderData<{ list: Word[] }>()
  return (
    <>
      <PageTitle picture="page.words" lead={t('words:lead')}>
        {t('words:title')}
      </PageTitle>
      <div className="glossary">
        {list.map(({ key, word, meaning }) => (
          <section key={key} id={key} aria-labelledby={`${key}-word`}>
            <PictureText picture={pictureOfWord(key)}>
              <h2 id={`${key}-word`}>{word}</h2>
              <p>{meaning}</p>
            </PictureText>
          </section>
        ))}
      </div>
    </>
  )
}
