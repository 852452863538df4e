import { useWords } from '../i18n/words'
import { LinkButton } from './button'

type Props = { page: number; pages: number; href: (page: number) => string }

/** Before and next, and where you are: no row of small numbers to aim at. */
export function Pagination({ page, pages, href }: Props) {
  const { t } = useWords()
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label={t('shared:pages.label')}>
      <p>{t('shared:pages.where', { page, pages })}</p>
      <div className="buttons">
        {page < pages ? (
          <LinkButton href={href(page + 1)} picture="action.next" rel="next">
            {t('shared:pages.next', { page: page + 1 })}
          </LinkButton>
        ) : null}
        {page > 1 ? (
          <LinkButton href={href(page - 1)} look="quiet" picture="action.previous" rel="prev">
            {t('shared:pages.previous', { page: page - 1 })}
          </LinkButton>
        ) : null}
      </div>
    </nav>
  )
}
