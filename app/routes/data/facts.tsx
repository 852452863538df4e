import type { ReactNode } from 'react'
import { sayPhone } from '../../domain/account/reach'
import type { PersonFacts } from '../../domain/data/read'
import { LANGUAGES, type Lang } from '../../i18n/languages'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button } from '../../kit/button'
import { PersonPhoto } from '../../kit/person-tile'
import { Picture } from '../../kit/picture'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import { SummaryList } from '../../kit/summary-list'

type Row = { key: string; value: ReactNode; picture: PictureKey; href: string }

/** Who somebody is, line by line, each with a way to correct it. */
export function Facts({ facts }: { facts: PersonFacts }) {
  const { t } = useWords()
  const { name, called, email, phone, lang, townName } = facts
  const none = t('data:facts.none')
  const rows: Row[] = [
    { key: 'name', value: name, picture: 'page.me', href: '/me/data/change/name' },
    { key: 'called', value: called, picture: 'about.friendly', href: '/me/data/change/called' },
    { key: 'email', value: email ?? none, picture: 'action.mail', href: '/me/data/reach' },
    { key: 'phone', value: phone ? sayPhone(phone) : none, picture: 'action.phone', href: '/me/data/reach' },
    {
      key: 'lang',
      value: <Language lang={lang} />,
      picture: 'action.language',
      href: '/me/data/change/lang',
    },
    { key: 'picture', value: <Face facts={facts} />, picture: 'about.face', href: '/me/about/face' },
    { key: 'town', value: townName ?? none, picture: 'action.map', href: '/me/data/change/town' },
  ]
  return (
    <Block id="facts" title={t('data:head.facts')} picture="page.me">
      <SummaryList
        facts={rows.map(({ key, value, picture, href }) => ({
          name: t(`data:facts.${key}`),
          value,
          picture,
          change: { href, label: t(`data:correct.${key}`) },
        }))}
      />
      {email && phone ? <RemoveReach /> : null}
    </Block>
  )
}

/** One way to be reached can go while there is another. */
function RemoveReach() {
  const { t } = useWords()
  return (
    <form method="post" className="buttons data-remove">
      {(['email', 'phone'] as const).map((what) => (
        <Button key={what} name="remove" value={what} look="small" picture="action.remove">
          {t(`data:correct.${what}-remove`)}
        </Button>
      ))}
    </form>
  )
}

function Language({ lang }: { lang: string }) {
  const known = LANGUAGES[lang as Lang] ?? LANGUAGES.en
  return (
    <span lang={lang} dir={known.dir}>
      {known.name}
    </span>
  )
}

function Face({ facts: { picture, photoId } }: { facts: PersonFacts }) {
  return photoId ? (
    <PersonPhoto src={`/me/files/${photoId}`} />
  ) : (
    <Picture of={isPictureKey(picture) ? picture : 'page.me'} />
  )
}
