import { useWords } from '../i18n/words'
import { Picture } from './picture'

/** Back to a named place: it works without the browser's history, and loses nothing. */
export function BackLink({ href, page }: { href: string; page: string }) {
  const { t } = useWords()
  return (
    <p className="back-link">
      <a className="back" href={href}>
        <Picture of="action.back" size="tiny" />
        <span>{t('shared:back-to', { page })}</span>
      </a>
    </p>
  )
}
