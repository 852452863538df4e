import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { PictureList, PictureText } from '../../kit/picture-text'
import { openPage, safeBack } from '../../session.server'

export const handle = { words: 'account' }

export function loader({ request }: LoaderFunctionArgs) {
  const { words, url } = openPage(request)
  const by = url.searchParams.get('by') === 'text' ? ('text' as const) : ('mail' as const)
  const back = safeBack(url.searchParams.get('back'), '')
  return { head: { title: words.t(`account:sent.title.${by}`), noIndex: true }, by, back }
}

/** The same page whether there is an account or not: nobody can find out here who has one. */
export default function Sent() {
  const { t } = useWords()
  const { by, back } = useLoaderData<typeof loader>()
  const after = back ? `?back=${encodeURIComponent(back)}` : ''
  return (
    <>
      <DonePanel title={t(`account:sent.title.${by}`)}>
        <p>{t(`account:sent.what.${by}`)}</p>
      </DonePanel>
      <Block id="next" title={t('account:sent.next')} picture="action.next">
        <ol className="picture-list picture-steps">
          <PictureText as="li" picture={by === 'mail' ? 'action.mail' : 'device.phone'}>
            {t(`account:sent.open.${by}`)}
          </PictureText>
          <PictureText as="li" picture="page.sign-in">
            {t('account:sent.press')}
          </PictureText>
          <PictureText as="li" picture="action.yes">
            {t('account:sent.yes')}
          </PictureText>
        </ol>
      </Block>
      <Block id="nothing" title={t('account:sent.nothing')} picture="action.not-sure" look="panel">
        <PictureList>
          <PictureText as="li" picture="action.clock" size="small">
            {t('account:sent.wait')}
          </PictureText>
          {by === 'mail' ? (
            <PictureText as="li" picture="action.find" size="small">
              {t('account:sent.spam')}
            </PictureText>
          ) : null}
          <PictureText as="li" picture="action.phone" size="small">
            {t('account:sent.phone')}
          </PictureText>
        </PictureList>
        <Buttons>
          <LinkButton href={`/sign-in${after}`} look="quiet" picture="action.again">
            {t('account:sent.again')}
          </LinkButton>
        </Buttons>
      </Block>
    </>
  )
}
