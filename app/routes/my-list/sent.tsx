import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { openPage } from '../../session.server'

export const handle = { words: 'my-list' }

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return { head: { title: t('my-list:send.sent'), section: t('my-list:title'), noIndex: true } }
}

export default function Sent() {
  const { t } = useWords()
  return (
    <>
      <DonePanel title={t('my-list:send.sent')}>
        <p>{t('my-list:send.sent-next')}</p>
      </DonePanel>
      <p>{t('my-list:send.sent-help')}</p>
      <Buttons>
        <LinkButton href="/my-list" picture="action.list">
          {t('my-list:send.back')}
        </LinkButton>
      </Buttons>
    </>
  )
}
