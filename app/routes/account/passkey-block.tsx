import type { DeviceKind } from '../../domain/account/sign-in'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button } from '../../kit/button'
import { Picture } from '../../kit/picture'
import { PasskeyButton } from './passkey-button'

export type ShownPasskey = { id: string; kind: DeviceKind; made: string; used: string | null }

type Props = { passkeys: ShownPasskey[]; mayMake: boolean }

export function PasskeyBlock({ passkeys, mayMake }: Props) {
  const { t } = useWords()
  return (
    <Block id="passkeys" title={t('account:ways.passkey.title')} picture="me.passkey">
      <p>{t('account:ways.passkey.what')}</p>
      {passkeys.length > 0 ? (
        <ul className="way-list">
          {passkeys.map(({ id, kind, made, used }, index) => (
            <li key={id} className="way">
              <Picture of={`device.${kind}`} size="small" />
              <div>
                <h3>{t('account:ways.passkey.number', { number: index + 1 })}</h3>
                <p>{t(`account:ways.passkey.made.${kind}`, { date: made })}</p>
                <p>{used ? t('account:ways.used', { date: used }) : t('account:ways.not-used')}</p>
              </div>
              <form method="post">
                <input type="hidden" name="passkey" value={id} />
                <Button look="small" picture="action.remove">
                  {t('account:ways.passkey.remove', { number: index + 1 })}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      {mayMake ? <MakePasskey /> : <p>{t('account:ways.came-by-card')}</p>}
    </Block>
  )
}

function MakePasskey() {
  const { t } = useWords()
  return (
    <>
      <PasskeyButton look="make" address="/me/sign-in/passkey">
        {t('account:passkey.make')}
      </PasskeyButton>
      <noscript>
        <p>{t('account:ways.passkey.cannot')}</p>
      </noscript>
    </>
  )
}
