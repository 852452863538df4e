import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { Text } from '../../kit/text'
import { openPage } from '../../session.server'

export const handle = { words: 'account' }

export function loader({ request }: LoaderFunctionArgs) {
  const { words } = openPage(request)
  return { head: { title: words.t('account:card-help.title'), noIndex: true } }
}

export default function CardHelp() {
  const { t } = useWords()
  return (
    <>
      <BackLink href="/sign-in" page={t('account:sign-in.place')} />
      <PageTitle picture="me.sign-in-card" lead={t('account:card-help.lead')}>
        {t('account:card-help.title')}
      </PageTitle>
      <ol className="picture-list picture-steps">
        <PictureText as="li" picture="action.camera">
          {t('account:card-help.camera')}
        </PictureText>
        <PictureText as="li" picture="account.scan">
          {t('account:card-help.hold')}
        </PictureText>
        <PictureText as="li" picture="page.sign-in">
          {t('account:card-help.press')}
        </PictureText>
        <PictureText as="li" picture="action.yes">
          {t('account:card-help.yes')}
        </PictureText>
      </ol>
      <Block id="lost" look="panel" title={t('account:card-help.lost')} picture="account.card-lost">
        <Text>{t('account:card-help.lost-what')}</Text>
      </Block>
      <Block id="none" look="panel" title={t('account:card-help.none')} picture="account.new">
        <Text>{t('account:card-help.none-what')}</Text>
        <Buttons>
          <LinkButton href="/sign-in" look="quiet" picture="account.link">
            {t('account:card-help.other')}
          </LinkButton>
        </Buttons>
      </Block>
    </>
  )
}
