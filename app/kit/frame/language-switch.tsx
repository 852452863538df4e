import { LANGUAGES, type Lang } from '../../i18n/languages'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'

/** Each language names itself, in itself. */
export function LanguageSwitch() {
  const { lang, t } = useWords()
  const { path, search } = usePage()
  return (
    <nav className="languages" aria-label={t('shared:language.label')}>
      <ul>
        {(Object.keys(LANGUAGES) as Lang[]).map((code) => (
          <li key={code}>
            <a
              href={withLang(path, search, code)}
              lang={code}
              dir={LANGUAGES[code].dir}
              hrefLang={code}
              aria-current={code === lang ? 'true' : undefined}
            >
              {LANGUAGES[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function withLang(path: string, search: string, lang: Lang): string {
  const params = new URLSearchParams(search)
  params.set('lang', lang)
  return `${path}?${params}`
}
