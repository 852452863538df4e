import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'

/** Staff work at their desk; this page is only the way to it. */
export function Desk() {
  const { t } = useWords()
  return (
    <Block id="desk" title={t('me:desk.title')} picture="page.staff" look="panel">
      <p>{t('me:desk.words')}</p>
      <LinkButton href="/staff" picture="page.staff">
        {t('me:desk.go')}
      </LinkButton>
    </Block>
  )
}
