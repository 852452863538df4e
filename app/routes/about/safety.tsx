import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { InfoPart, type Part } from '../../kit/info-part'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'safety', leave: true }

const PARTS: Part[] = [
  {
    key: 'now',
    picture: 'safety.danger',
    items: [
      ['call', 'safety.phone'],
      ['text', 'action.phone'],
      ['go', 'safety.trusted'],
    ],
  },
  {
    key: 'what',
    picture: 'page.safety',
    items: [
      ['hit', 'safety.hit'],
      ['shout', 'safety.shout'],
      ['money', 'safety.money'],
      ['touch', 'safety.touch'],
      ['neglect', 'safety.neglect'],
      ['left-out', 'safety.left-out'],
      ['online', 'safety.online'],
    ],
  },
  {
    key: 'tell',
    picture: 'safety.tell',
    items: [
      ['person', 'safety.trusted'],
      ['council', 'safety.phone'],
      ['police', 'safety.police'],
    ],
  },
  {
    key: 'next',
    picture: 'action.next',
    steps: true,
    items: [
      ['listen', 'action.people'],
      ['ask', 'action.not-sure'],
      ['safe', 'page.safety'],
      ['say', 'page.have-your-say'],
    ],
  },
  { key: 'leave', picture: 'action.leave' },
]

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage({ title: t('safety:title'), description: t('safety:description') })
}

export default function Safety() {
  const { t, has } = useWords()
  return (
    <>
      <PageTitle picture="page.safety" lead={t('safety:lead')}>
        {t('safety:title')}
      </PageTitle>
      {PARTS.map((part) => (
        <InfoPart
          key={part.key}
          part={part}
          say={(key) => t(`safety:${key}`)}
          has={(key) => has(`safety:${key}`)}
        />
      ))}
    </>
  )
}
