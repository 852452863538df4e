import type { ReactNode } from 'react'
import { LANGUAGES } from '../../i18n/languages'
import { usePage } from '../../i18n/page-context'
import { useWords, WordsContext } from '../../i18n/words'
import { SCRIPTS, type ScriptName } from '../../scripts/addresses'
import { Banner } from '../banner'
import { ReadingBar } from '../read-aloud'
import { Footer } from './footer'
import { Header } from './header'

type Props = { children: ReactNode; handle: { words?: string; leave?: boolean; scripts?: ScriptName[] } }

/** The same frame round every page: skip link, header, what the page says, help, footer. */
export function Frame({ children, handle }: Props) {
  const words = useWords()
  const { site } = usePage()
  const inEnglish = handle.words !== undefined && !words.speaks(handle.words)
  return (
    <>
      <a className="skip" href="#main">
        {words.t('shared:skip')}
      </a>
      <Header />
      {handle.leave ? <LeaveQuickly /> : null}
      {site.demo ? <aside className="demo-line">{words.t('shared:demo')}</aside> : null}
      <main id="main" tabIndex={-1} {...(inEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
        <LanguageNote inEnglish={inEnglish} />
        {inEnglish ? (
          <WordsContext.Provider value={words.inEnglish()}>{children}</WordsContext.Provider>
        ) : (
          children
        )}
      </main>
      <Footer />
      <ReadingBar />
      {(['page', ...(handle.scripts ?? [])] as const).map((name) => (
        <script key={name} src={SCRIPTS[name]} type={import.meta.env.DEV ? 'module' : undefined} defer />
      ))}
    </>
  )
}

/** In sight all the time on pages about safety. The page then is not one step back in the browser either. */
function LeaveQuickly() {
  const { t } = useWords()
  return (
    <nav className="leave-bar" aria-label={t('shared:leave')}>
      <a className="leave" href="https://www.bbc.co.uk/weather" data-leave rel="noreferrer">
        {t('shared:leave')}
      </a>
    </nav>
  )
}

function LanguageNote({ inEnglish }: { inEnglish: boolean }) {
  const { lang, dir, t } = useWords()
  if (lang === 'en') return null
  if (inEnglish) {
    return (
      <Banner kind="info" lang={lang} dir={dir}>
        {t('shared:language.not-yet')}
      </Banner>
    )
  }
  if (LANGUAGES[lang].checkedBySpeaker) return null
  return <p className="language-note">{t('shared:language.not-checked')}</p>
}
