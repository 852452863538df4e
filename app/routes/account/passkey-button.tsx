import { useWords } from '../../i18n/words'
import { Picture } from '../../kit/picture'

type Props = {
  look: 'sign-in' | 'make'
  /** Where it starts and finishes: `<address>/start`, `<address>/finish`. */
  address: string
  back?: string
  children: string
}

/** Shown by its script (app/scripts/passkey.ts), and only where the browser has passkeys. */
export function PasskeyButton({ look, address, back, children }: Props) {
  const { t } = useWords()
  return (
    <div className="passkey" data-passkey={look} data-address={address} data-back={back} hidden>
      <button type="button" className="button button-main">
        <Picture of="me.passkey" size="tiny" />
        <span>{children}</span>
      </button>
      <p>{t(look === 'sign-in' ? 'account:passkey.use-about' : 'account:passkey.make-about')}</p>
      <p className="passkey-said" role="status" data-failed={t(`account:passkey.failed.${look}`)} />
    </div>
  )
}
