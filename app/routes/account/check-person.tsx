import type { Who } from '../../domain/account/who'
import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { PersonPhoto } from '../../kit/person-tile'
import { Picture } from '../../kit/picture'
import { isPictureKey } from '../../kit/pictures/registry'

type Props = {
  who: Who
  /** The form's own secret: sent twice, it goes on in the same place. */
  formKey: string
  /** Where the photo is, for whoever holds the link or the card. */
  photo: string
}

/**
 * "Are you Sam?": after each way in, so that a scanner of mails or a mix-up signs nobody in. Opening the page changes
 * nothing; only a press does.
 */
export function CheckPerson({ who, formKey, photo }: Props) {
  const { t } = useWords()
  const { name, picture, hasPhoto } = who
  return (
    <form method="post" className="check-person">
      <input type="hidden" name="key" value={formKey} />
      {hasPhoto ? (
        <PersonPhoto src={photo} size="huge" eager />
      ) : (
        <Picture of={isPictureKey(picture) ? picture : 'page.me'} size="huge" eager />
      )}
      <h1>{t('account:are-you.title', { name })}</h1>
      <Buttons>
        <Button name="answer" value="yes" picture="action.yes">
          {t('account:are-you.yes', { name })}
        </Button>
        <Button name="answer" value="no" look="quiet" picture="action.no">
          {t('account:are-you.no', { name })}
        </Button>
      </Buttons>
    </form>
  )
}
