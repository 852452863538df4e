import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureList, PictureText } from '../../kit/picture-text'
import { openPage } from '../../session.server'

export const handle = { words: 'account' }

export function loader({ request }: LoaderFunctionArgs) {
  const { words } = openPage(request)
  return { head: { title: words.t('account:not-me.title'), noIndex: true } }
}

export default function NotMe() {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="account.not-me" lead={t('account:not-me.lead')}>
        {t('account:not-me.title')}
      </PageTitle>
      <PictureList>
        <PictureText as="li" picture="action.mail">
          {t('account:not-me.mail')}
        </PictureText>
        <PictureText as="li" picture="me.sign-in-card">
          {t('account:not-me.card')}
        </PictureText>
      </PictureList>
      <Buttons>
        <LinkButton href="/sign-in" picture="page.sign-in">
          {t('account:not-me.own')}
        </LinkButton>
        <LinkButton href="/help" look="quiet" picture="action.help">
          {t('account:no-longer.help')}
        </LinkButton>
      </Buttons>
    </>
  )
}
