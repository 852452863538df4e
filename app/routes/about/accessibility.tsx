import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { InfoPart, type Part } from '../../kit/info-part'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'accessibility' }

const PARTS: Part[] = [
  { key: 'short', picture: 'page.accessibility' },
  {
    key: 'can',
    picture: 'action.yes',
    items: [
      ['size', 'action.large'],
      ['colours', 'action.colours'],
      ['keyboard', 'action.next'],
      ['reader', 'action.read-aloud'],
      ['voice', 'action.voice'],
      ['pictures', 'action.pictures'],
    ],
  },
  {
    key: 'cannot',
    picture: 'action.not-sure',
    items: [
      ['owners', 'state.info'],
      ['languages', 'action.language'],
      ['maps', 'action.map'],
      ['voices', 'action.read-aloud'],
    ],
  },
  { key: 'tell', picture: 'action.tell' },
  { key: 'unhappy', picture: 'page.have-your-say' },
  { key: 'law', picture: 'action.list' },
  { key: 'tested', picture: 'action.check' },
]

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage({ title: t('accessibility:title'), description: t('accessibility:description') })
}

export default function Accessibility() {
  const { t, has } = useWords()
  return (
    <>
      <PageTitle picture="page.accessibility" lead={t('accessibility:lead')}>
        {t('accessibility:title')}
      </PageTitle>
      {PARTS.map((part) => (
        <InfoPart
          key={part.key}
          part={part}
          say={(key) => t(`accessibility:${key}`)}
          has={(key) => has(`accessibility:${key}`)}
        />
      ))}
    </>
  )
}
