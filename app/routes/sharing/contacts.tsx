import type { Contact } from '../../domain/sharing/people'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { PictureText } from '../../kit/picture-text'
import { Text } from '../../kit/text'

/** The advocate, and whom to call when something is not safe. They always stand here. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useWords()
  return (
    <Block id="contacts" title={t('sharing:contacts.title')} picture="safety.trusted">
      {contacts.map(({ id, kind, name, reach }) => (
        <PictureText key={id} picture={kind === 'advocate' ? 'word.advocate' : 'safety.phone'}>
          <Text>{t(`sharing:contacts.${kind}`, { name })}</Text>
          <p>
            <Reach reach={reach} name={name} />
          </p>
        </PictureText>
      ))}
      {contacts.length === 0 ? <p>{t('sharing:contacts.none')}</p> : null}
      <p>
        <a href="/safety">{t('sharing:contacts.safety-page')}</a>
      </p>
    </Block>
  )
}

function Reach({ reach, name }: { reach: string; name: string }) {
  const { t } = useWords()
  const isPhone = /^[+\d][\d ]+$/.test(reach)
  return isPhone ? (
    <a href={`tel:${reach.replaceAll(' ', '')}`}>{t('sharing:contacts.phone', { name, phone: reach })}</a>
  ) : (
    <a href={`mailto:${reach}`}>{t('sharing:contacts.mail', { name, mail: reach })}</a>
  )
}
