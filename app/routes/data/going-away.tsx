import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Button, Buttons } from '../../kit/button'

/** The account will be deleted on this day (YYYY-MM-DD). One press keeps it. For every page that opens after signing in. */
export function GoingAway({ day }: { day: string }) {
  const words = useWords()
  const { t } = words
  return (
    <Banner kind="warning" title={t('data:going.title')}>
      <p>{t('data:going.when', { date: sayDate(words, day) })}</p>
      <p>{t('data:going.until')}</p>
      <form method="post" action="/me/data/delete">
        <Buttons>
          <Button name="do" value="keep" picture="action.yes">
            {t('data:going.keep')}
          </Button>
        </Buttons>
      </form>
      <p>
        <a href="/me/data/delete">{t('data:going.see')}</a>
      </p>
    </Banner>
  )
}
