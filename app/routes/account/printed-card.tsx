import type { MadeCard } from '../../domain/account/card'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Mark } from '../../kit/mark'
import { PageTitle } from '../../kit/page-title'
import { PersonPhoto } from '../../kit/person-tile'
import { Picture } from '../../kit/picture'
import { PictureText } from '../../kit/picture-text'
import { isPictureKey } from '../../kit/pictures/registry'
import { PrintButton } from '../../kit/print-button'
import { QrCode } from './qr-code'

export type CardToPrint = Pick<MadeCard, 'who' | 'name'> & { address: string; photo: string; made: string }

type Props = { card: CardToPrint; title: string; children?: React.ReactNode }

/** The card as it is printed, once: large to hang up, and small for a wallet. Nobody can open this page again. */
export function PrintedCard({ card, title, children }: Props) {
  const { t } = useWords()
  return (
    <div className="card-page">
      <div className="card-screen">
        <Banner kind="success" title={t('account:card.ready')} announce>
          {t('account:card.once')}
        </Banner>
        <PageTitle picture="me.sign-in-card">{title}</PageTitle>
        <PrintButton how={t('account:card.how-to-print')}>{t('account:card.print')}</PrintButton>
      </div>
      <CardFace card={card} size="large" />
      <section className="card-steps" aria-labelledby="card-steps">
        <h2 id="card-steps">{t('account:card.use')}</h2>
        <ol className="picture-list picture-steps">
          <PictureText as="li" picture="account.scan" size="small">
            {t('account:card.scan')}
          </PictureText>
          <PictureText as="li" picture="action.yes" size="small">
            {t('account:card.yes')}
          </PictureText>
          <PictureText as="li" picture="account.card-lost" size="small">
            {t('account:card.lost')}
          </PictureText>
        </ol>
      </section>
      <CardFace card={card} size="small" />
      {children}
    </div>
  )
}

function CardFace({ card, size }: { card: CardToPrint; size: 'large' | 'small' }) {
  const { t } = useWords()
  const { site } = usePage()
  const { who, name, address, photo, made } = card
  return (
    <section className={`sign-in-card sign-in-card-${size}`} aria-label={t(`account:card.${size}`)}>
      <div className="sign-in-card-words">
        <p className="sign-in-card-site">
          <Mark />
          <span>{site.name}</span>
        </p>
        {who.hasPhoto ? (
          <PersonPhoto src={photo} size={size === 'large' ? 'huge' : 'medium'} eager />
        ) : (
          <Picture
            of={isPictureKey(who.picture) ? who.picture : 'page.me'}
            size={size === 'large' ? 'huge' : 'medium'}
            eager
          />
        )}
        <p className="sign-in-card-name">{who.name}</p>
        {size === 'large' ? <p>{t('account:card.of', { name, date: made })}</p> : null}
      </div>
      <QrCode text={address} label={t('account:card.code', { name: who.name })} />
    </section>
  )
}
