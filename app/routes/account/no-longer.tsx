import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import type { PictureKey } from '../../kit/pictures/registry'
import { Text } from '../../kit/text'

const PICTURES = {
  'link-used': 'account.link',
  'link-expired': 'action.clock',
  'link-unknown': 'action.not-sure',
  'card-ended': 'account.card-lost',
  'card-unknown': 'account.card-lost',
  'card-too-many': 'action.pause',
  late: 'action.clock',
} as const satisfies Record<string, PictureKey>
export type WhyNot = keyof typeof PICTURES

/** A way in that does not work any more, or never did: what happened, and what to do now. */
export function NoLonger({ why }: { why: WhyNot }) {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture={PICTURES[why]}>{t(`account:no-longer.${why}.title`)}</PageTitle>
      <Text>{t(`account:no-longer.${why}.what`)}</Text>
      <Buttons>
        <LinkButton href="/sign-in" picture="account.link">
          {t(why.startsWith('card') ? 'account:no-longer.other' : 'account:no-longer.again')}
        </LinkButton>
        <LinkButton href="/help" look="quiet" picture="action.help">
          {t('account:no-longer.help')}
        </LinkButton>
      </Buttons>
    </>
  )
}
