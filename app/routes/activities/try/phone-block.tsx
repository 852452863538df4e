import { usePage } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList, PictureText } from '../../../kit/picture-text'
import { dial } from './dial'

type Props = { about: { name: string; organisation: string; phone: string | null } }

/** The number, and words to say: for many people the hardest part of a call is its beginning. */
export function PhoneBlock({ about }: Props) {
  const { t } = useWords()
  const { site } = usePage()
  return (
    <Block id="phone" look="panel" title={t('activities:try.phone-title')} picture="action.phone">
      <p>
        {t('activities:try.phone')}{' '}
        <a className="phone-number" href={dial(site.phone)}>
          {site.phone}
        </a>
      </p>
      <p>{t('activities:try.say')}</p>
      <PictureList>
        <PictureText as="li" picture="action.voice" size="small">
          {t('activities:try.say-hello')}
        </PictureText>
        <PictureText as="li" picture="action.try" size="small">
          {t('activities:try.say-try', { name: about.name })}
        </PictureText>
        <PictureText as="li" picture="action.calendar" size="small">
          {t('activities:try.say-when')}
        </PictureText>
        <PictureText as="li" picture="support.one-to-one" size="small">
          {t('activities:try.say-help')}
        </PictureText>
      </PictureList>
      <p>{t('activities:try.slow')}</p>
      {about.phone ? (
        <p>
          {t('activities:try.own-phone', { name: about.organisation })}{' '}
          <a href={dial(about.phone)}>{about.phone}</a>
        </p>
      ) : null}
    </Block>
  )
}
