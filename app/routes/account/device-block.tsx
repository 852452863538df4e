import type { Device, DeviceKind } from '../../domain/account/sign-in'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { Picture } from '../../kit/picture'

export type ShownDevice = {
  id: string
  kind: DeviceKind
  device: Device
  isThis: boolean
  since: string
  seen: string
}

/** Everywhere that the person is signed in now, with one press to sign out there. */
export function DeviceBlock({ devices }: { devices: ShownDevice[] }) {
  const { t } = useWords()
  return (
    <Block id="devices" title={t('account:ways.devices.title')} picture="me.device">
      <p>{t('account:ways.devices.what')}</p>
      <ul className="way-list">
        {devices.map((device, index) => (
          <DeviceLine key={device.id} number={index + 1} {...device} />
        ))}
      </ul>
      {devices.length > 2 ? (
        <form method="post">
          <input type="hidden" name="device" value="others" />
          <Buttons>
            <Button look="quiet" picture="account.sign-out">
              {t('account:ways.devices.others')}
            </Button>
          </Buttons>
        </form>
      ) : null}
    </Block>
  )
}

function DeviceLine({ id, number, kind, device, isThis, since, seen }: ShownDevice & { number: number }) {
  const { t } = useWords()
  return (
    <li className="way">
      <Picture of={`device.${kind}`} size="small" />
      <div>
        <h3>{t(`account:ways.devices.${kind}`, { number })}</h3>
        {isThis ? <p className="way-this">{t('account:ways.devices.this')}</p> : null}
        {device === 'own' ? null : <p>{t(`account:ways.devices.only.${device}`)}</p>}
        <p>{t('account:ways.devices.since', { date: since })}</p>
        <p>{t('account:ways.used', { date: seen })}</p>
      </div>
      {isThis ? (
        <form method="post" action="/sign-out">
          <Button look="small" picture="account.sign-out">
            {t('account:ways.devices.out-here')}
          </Button>
        </form>
      ) : (
        <form method="post">
          <input type="hidden" name="device" value={id} />
          <Button look="small" picture="account.sign-out">
            {t('account:ways.devices.out', { number })}
          </Button>
        </form>
      )}
    </li>
  )
}
