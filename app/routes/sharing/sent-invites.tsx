import type { SentInvite } from '../../domain/sharing/invites'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PictureText } from '../../kit/picture-text'
import { sayDayOf } from './say-shares'

/** Invitations without an answer yet. One press takes one back. */
export function SentInvites({ invites }: { invites: readonly SentInvite[] }) {
  const words = useWords()
  const { t } = words
  if (invites.length === 0) return null
  return (
    <Block id="invites" title={t('sharing:invites.title')} picture="action.mail">
      {invites.map(({ id, name, email, expiresAt }) => (
        <PictureText key={id} picture="ask.sent">
          <p>{t('sharing:invites.sent', { name, email })}</p>
          <p>{t('sharing:invites.until', { date: sayDayOf(words, expiresAt) })}</p>
          <form method="post" action="/me/people">
            <HiddenFields
              values={[
                { name: 'do', value: 'take-back' },
                { name: 'id', value: id },
              ]}
            />
            <Button look="small" picture="action.undo">
              {t('sharing:invites.take-back', { name })}
            </Button>
          </form>
        </PictureText>
      ))}
    </Block>
  )
}
