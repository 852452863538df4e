import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDemo, signInAsDemo } from '../../domain/account/demo'
import { deviceKindOf } from '../../domain/account/device-kind'
import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import { isPictureKey } from '../../kit/pictures/registry'
import { Text } from '../../kit/text'
import { isDemo, openPage, readForm, safeBack, sessionCookie } from '../../session.server'

export const handle = { words: 'demo' }

export function loader({ request }: LoaderFunctionArgs) {
  if (!isDemo()) throw new Response(null, { status: 404 })
  const { words, url } = openPage(request)
  return {
    head: { title: words.t('demo:title'), noIndex: true },
    people: listDemo(),
    back: safeBack(url.searchParams.get('back'), ''),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  if (!isDemo()) throw new Response(null, { status: 404 })
  const { url, now } = openPage(request)
  const form = await readForm(request)
  const kind = deviceKindOf(request.headers.get('user-agent'))
  const secret = signInAsDemo(form.get('person') ?? '', kind, now)
  if (!secret) throw new Response(null, { status: 404 })
  return redirect(safeBack(form.get('back')), {
    status: 303,
    headers: { 'Set-Cookie': sessionCookie(secret, 'own', url) },
  })
}

export default function Demo() {
  const { t } = useWords()
  const { people, back } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle picture="page.sign-in" lead={t('demo:lead')}>
        {t('demo:title')}
      </PageTitle>
      <ul className="demo-people">
        {people.map(({ key, name, picture }) => (
          <li key={key} className="demo-person">
            <Picture of={isPictureKey(picture) ? picture : 'page.me'} size="medium" />
            <div>
              <Text>{t(`demo:about.${key}`)}</Text>
            </div>
            <form method="post">
              <input type="hidden" name="back" value={back} />
              <Button name="person" value={key} look="small">
                {t('demo:be', { name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
