import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { PictureText } from '../../kit/picture-text'

export type ShownCard = { made: string; by: string | null; bySelf: boolean; used: string | null }

type Props = {
  card: ShownCard | null
  formKey: string
  name: string
  /** Given: staff look after somebody else's card. Where the forms go. */
  staff?: { make: string }
  mayMake?: boolean
}

/** The card that is held now. A new one takes its place in one press: that is what one does with a lost card. */
export function CardBlock({ card, formKey, name, staff, mayMake = true }: Props) {
  const { t } = useWords()
  return (
    <Block
      id="card"
      title={staff ? t('account:card.of-title', { name }) : t('account:ways.card.title')}
      picture="me.sign-in-card"
    >
      {card ? (
        <CardFacts card={card} />
      ) : (
        <p>{t(staff ? 'account:ways.card.none-staff' : 'account:ways.card.none', { name })}</p>
      )}
      {mayMake ? (
        <CardForms hasCard={card !== null} formKey={formKey} make={staff?.make ?? '/me/sign-in/card'} />
      ) : (
        <p>{t('account:ways.came-by-card')}</p>
      )}
    </Block>
  )
}

function CardFacts({ card: { made, by, bySelf, used } }: { card: ShownCard }) {
  const { t } = useWords()
  return (
    <>
      <p>
        {bySelf
          ? t('account:ways.card.made-self', { date: made })
          : by
            ? t('account:ways.card.made-by', { date: made, who: by })
            : t('account:ways.card.made', { date: made })}
      </p>
      <p>{used ? t('account:ways.used', { date: used }) : t('account:ways.not-used')}</p>
    </>
  )
}

type FormsProps = { hasCard: boolean; formKey: string; make: string }

function CardForms({ hasCard, formKey, make }: FormsProps) {
  const { t } = useWords()
  return (
    <>
      {hasCard ? (
        <PictureText picture="account.card-lost" size="small">
          {t('account:ways.card.lost')}
        </PictureText>
      ) : null}
      <form method="post" action={make}>
        <input type="hidden" name="key" value={formKey} />
        <Buttons>
          <Button picture="me.sign-in-card">
            {t(hasCard ? 'account:ways.card.new' : 'account:ways.card.make')}
          </Button>
        </Buttons>
      </form>
      {hasCard ? (
        <form method="post">
          <input type="hidden" name="card" value="stop" />
          <Buttons>
            <Button look="quiet" picture="account.card-stop">
              {t('account:ways.card.stop')}
            </Button>
          </Buttons>
        </form>
      ) : null}
    </>
  )
}
