import type { ReactNode } from 'react'
import { LANGUAGES } from '../../i18n/languages'
import { type Handle, usePage } from '../../i18n/page-context'
import { useWords, WordsContext } from '../../i18n/words'
import { SCRIPTS } from '../../scripts/addresses'
import { Banner } from '../banner'
import { Button } from '../button'
import { Picture } from '../picture'
import { ReadingBar } from '../read-aloud'
import { Footer } from './footer'
import { Header } from './header'
import { SlimFooter, SlimHeader } from './slim'

type Props = { children: ReactNode; handle: Handle }

/** The same frame round every page: skip link, header, what the page says, help, footer. */
export function Frame({ children, handle }: Props) {
  const words = useWords()
  const { site, head } = usePage()
  const inEnglish = handle.words !== undefined && !words.speaks(handle.words)
  const slim = handle.frame === 'slim'
  return (
    <>
      <a className="skip" href="#main">
        {words.t('shared:skip')}
      </a>
      {slim ? <SlimHeader /> : <Header />}
      <WhoBars />
      {handle.leave ? <LeaveQuickly /> : null}
      {site.demo ? <aside className="demo-line">{words.t('shared:demo')}</aside> : null}
      <main id="main" tabIndex={-1} {...(inEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
        <LanguageNote inEnglish={inEnglish} onlyEnglish={head?.onlyEnglish === true} />
        {inEnglish ? (
          <WordsContext.Provider value={words.inEnglish()}>{children}</WordsContext.Provider>
        ) : (
          children
        )}
      </main>
      {slim ? <SlimFooter /> : <Footer />}
      {slim ? null : <ReadingBar />}
      {(['page', ...(handle.scripts ?? []), ...(head?.scripts ?? [])] as const).map((name) => (
        <script key={name} src={SCRIPTS[name]} type={import.meta.env.DEV ? 'module' : undefined} defer />
      ))}
    </>
  )
}

/** Whom one is helping, and that others use this device: in sight on every page, with one press to end it. */
function WhoBars() {
  const { t } = useWords()
  const { who } = usePage()
  if (!who) return null
  return (
    <>
      {who.helping ? (
        <section className="who-bar who-bar-helping" aria-label={t('shared:helping.label')}>
          <Picture of="person.supporter" size="small" eager />
          <p>{t('shared:helping.words', { name: who.helping })}</p>
          <form method="post" action="/caring/stop">
            <Button look="small">{t('shared:helping.stop', { name: who.helping })}</Button>
          </form>
        </section>
      ) : null}
      {who.sharedDevice ? (
        <section className="who-bar" aria-label={t('shared:shared-device.label')}>
          <Picture of="me.tablet" size="small" eager />
          <p>{t('shared:shared-device.words', { name: who.name })}</p>
          <form method="post" action="/sign-out">
            <Button look="small">{t('shared:shared-device.finish')}</Button>
          </form>
        </section>
      ) : null}
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

function LanguageNote({ inEnglish, onlyEnglish }: { inEnglish: boolean; onlyEnglish: boolean }) {
  const { lang, dir, t } = useWords()
  if (lang === 'en') return null
  if (inEnglish) {
    return (
      <Banner kind="info" lang={lang} dir={dir}>
        {t('shared:language.not-yet')}
      </Banner>
    )
  }
  if (onlyEnglish) return <p className="language-note">{t('shared:language.own-words')}</p>
  if (LANGUAGES[lang].checkedBySpeaker) return null
  return <p className="language-note">{t('shared:language.not-checked')}</p>
}
