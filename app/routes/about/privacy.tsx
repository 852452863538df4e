import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { InfoPart, type Part } from '../../kit/info-part'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'privacy' }

const PARTS: Part[] = [
  { key: 'short', picture: 'page.privacy' },
  {
    key: 'device',
    picture: 'action.settings',
    items: [
      ['display', 'page.settings'],
      ['lang', 'action.language'],
      ['list', 'page.my-list'],
      ['session', 'page.sign-in'],
      ['drafts', 'action.pause'],
    ],
  },
  {
    key: 'send',
    picture: 'action.send',
    items: [
      ['ask', 'action.try'],
      ['wrong', 'action.wrong'],
      ['mail', 'action.mail'],
    ],
  },
  {
    key: 'survey',
    picture: 'page.have-your-say',
    items: [
      ['code', 'say.code'],
      ['hear', 'say.hear'],
      ['confirm', 'action.mail'],
      ['stop', 'action.stop'],
      ['idea', 'say.idea'],
    ],
  },
  {
    key: 'account',
    picture: 'page.me',
    items: [
      ['who', 'page.me'],
      ['words', 'me.goals'],
      ['photos', 'action.camera'],
      ['ways', 'page.sign-in'],
    ],
  },
  {
    key: 'share',
    picture: 'share.see',
    items: [
      ['choose', 'me.people'],
      ['staff', 'page.staff'],
      ['looked', 'me.looked'],
      ['never', 'share.stop'],
    ],
  },
  { key: 'never', picture: 'action.no' },
  {
    key: 'rights',
    picture: 'action.yes',
    items: [
      ['see', 'action.find'],
      ['change', 'action.undo'],
      ['delete', 'action.remove'],
    ],
  },
  { key: 'complain', picture: 'page.have-your-say' },
  { key: 'law', picture: 'action.list' },
]

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage({ title: t('privacy:title'), description: t('privacy:description') })
}

export default function Privacy() {
  const { t, has } = useWords()
  return (
    <>
      <PageTitle picture="page.privacy" lead={t('privacy:lead')}>
        {t('privacy:title')}
      </PageTitle>
      {PARTS.map((part) => (
        <InfoPart
          key={part.key}
          part={part}
          say={(key) => t(`privacy:${key}`)}
          has={(key) => has(`privacy:${key}`)}
        />
      ))}
    </>
  )
}
