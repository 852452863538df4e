import type { ReactNode } from 'react'
import { LANGUAGES } from '../../i18n/languages'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { SCRIPTS, type ScriptName } from '../../scripts/addresses'
import { Banner } from '../banner'
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
      <Header leave={handle.leave} />
      {site.demo ? <p className="demo-line">{words.t('shared:demo')}</p> : null}
      <main id="main" tabIndex={-1} {...(inEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
        <LanguageNote inEnglish={inEnglish} />
        {children}
      </main>
      <Footer />
      {(['page', ...(handle.scripts ?? [])] as const).map((name) => (
        <script key={name} src={SCRIPTS[name]} type={import.meta.env.DEV ? 'module' : undefined} defer />
      ))}
    </>
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
