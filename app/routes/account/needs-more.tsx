import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Buttons, LinkButton } from '../../kit/button'

/** For somebody who came with a card alone: what opens this page, in place of an empty "not found". */
export function NeedsMore() {
  const { t } = useWords()
  return (
    <>
      <Banner kind="info" title={t('account:needs-more.title')}>
        <p>{t('account:needs-more.why')}</p>
        <p>{t('account:needs-more.what')}</p>
      </Banner>
      <Buttons>
        <LinkButton href="/sign-in?back=/me/sign-in" picture="account.link">
          {t('account:needs-more.link')}
        </LinkButton>
        <LinkButton href="/help" look="quiet" picture="action.help">
          {t('account:needs-more.help')}
        </LinkButton>
      </Buttons>
    </>
  )
}
