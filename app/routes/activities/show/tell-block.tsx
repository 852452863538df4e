import type { Activity } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { LinkButton } from '../../../kit/button'
import { Field } from '../../../kit/field'
import { PictureText } from '../../../kit/picture-text'

type Props = { activity: Activity; address: string }

/** The person's own mail program, or the address to copy: nothing goes through us. */
export function TellBlock({ activity: { name }, address }: Props) {
  const { t } = useWords()
  const mail = `mailto:?subject=${encodeURIComponent(t('activities:tell.mail-subject', { name }))}&body=${encodeURIComponent(
    `${t('activities:tell.mail-body', { name })}\n\n${address}`,
  )}`
  return (
    <Block look="panel" id="tell" title={t('activities:tell.title')} picture="action.tell">
      <p>{t('activities:tell.how')}</p>
      <LinkButton href={mail} look="quiet" picture="action.mail">
        {t('activities:tell.mail')}
      </LinkButton>
      <div className="copy">
        <Field
          name="address"
          label={t('activities:tell.address')}
          hint={t('activities:tell.address-hint')}
          value={address}
          readOnly
        />
      </div>
      <PictureText picture="page.my-list" size="small">
        <p>{t('activities:tell.list')}</p>
        <p>
          <a href="/my-list">{t('activities:tell.list-link')}</a>
        </p>
      </PictureText>
    </Block>
  )
}

export function PrintBlock({ today }: { today: string }) {
  const { t } = useWords()
  return (
    <>
      <Block look="panel" id="print" title={t('activities:print.title')} picture="action.print">
        <p>{t('activities:print.how')}</p>
      </Block>
      <p className="only-print">{t('activities:print.from', { date: today })}</p>
    </>
  )
}
