import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { InfoPart, type Part } from '../../kit/info-part'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'help' }

const PARTS: Part[] = [
  {
    key: 'reach',
    picture: 'action.phone',
    items: [
      ['phone', 'action.phone'],
      ['mail', 'action.mail'],
      ['visit', 'kind.reading'],
    ],
  },
  {
    key: 'say',
    picture: 'action.voice',
    items: [
      ['find', 'action.find'],
      ['try', 'action.try'],
      ['help', 'support.getting-there'],
      ['paper', 'action.print'],
    ],
  },
  {
    key: 'use',
    picture: 'action.help',
    items: [
      ['find', 'page.activities'],
      ['look', 'page.settings'],
      ['words', 'page.words'],
      ['list', 'page.my-list'],
      ['back', 'action.back'],
    ],
  },
  { key: 'supporter', picture: 'action.people' },
  { key: 'safe', picture: 'page.safety' },
]

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage({ title: t('help:title'), description: t('help:description') })
}

export default function Help() {
  const { t, has } = useWords()
  return (
    <>
      <PageTitle picture="page.help" lead={t('help:lead')}>
        {t('help:title')}
      </PageTitle>
      <Buttons>
        <LinkButton href="/help/write" picture="action.mail">
          {t('help:write.link')}
        </LinkButton>
      </Buttons>
      {PARTS.map((part) => (
        <InfoPart
          key={part.key}
          part={part}
          say={(key) => t(`help:${key}`)}
          has={(key) => has(`help:${key}`)}
        />
      ))}
    </>
  )
}
