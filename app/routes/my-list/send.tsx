import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listBySlugs } from '../../domain/activities/my-list'
import { maySendList, type SendError } from '../../domain/my-list/send'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Button, Buttons } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'
import { listLetter } from '../../mail/list-letter'
import { queueMail } from '../../mail/queue'
import { openPage, type Page, readForm, siteOrigin } from '../../session.server'
import { listedFacts } from './listed-facts'

export const handle = { words: 'my-list' }

export function loader({ request }: LoaderFunctionArgs) {
  const { words, list } = openPage(request)
  if (list.length === 0) throw redirect('/my-list', 303)
  return {
    head: { title: words.t('my-list:send.title'), section: words.t('my-list:title'), noIndex: true },
    key: randomUUID(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const given = Object.fromEntries(await readForm(request))
  const result = maySendList(page.list, given, context.address, page.now)
  if (result.kind === 'empty') return redirect('/my-list', 303)
  if (result.kind === 'ready') {
    queueMail(result.to, listLetter(page.words, result.name, listed(page)), {
      key: result.key,
      now: page.now,
    })
    return redirect('/my-list/sent', 303)
  }
  const head = {
    title: page.words.t('my-list:send.title'),
    section: page.words.t('my-list:title'),
    noIndex: true,
    error: true,
  }
  const answer = {
    head,
    given,
    tooMany: result.kind === 'too-many',
    errors: result.kind === 'wrong' ? result.errors : [],
  }
  return Response.json(answer, { status: result.kind === 'too-many' ? 429 : 422 })
}

function listed({ viewer, words, list, today, url }: Page) {
  const origin = siteOrigin(url)
  return listBySlugs(viewer, list, today).cards.map((card) => ({
    name: card.name,
    address: `${origin}/activities/${card.slug}`,
    facts: listedFacts(words, card),
  }))
}

type Answer = {
  given: Record<string, string>
  tooMany: boolean
  errors: { at: 'name' | 'to'; key: SendError }[]
}

export default function SendMyList() {
  const { t } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = (answer?.errors ?? []).map(({ at, key }) => ({ at, words: t(`my-list:${key}`) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href="/my-list" page={t('my-list:title')} />
      <ErrorSummary errors={errors} />
      {answer?.tooMany ? (
        <Banner kind="warning" announce>
          {t('my-list:send.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.mail" lead={t('my-list:send.lead')}>
        {t('my-list:send.title')}
      </PageTitle>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={answer?.given.key ?? key} />
        <Field
          name="name"
          label={t('my-list:send.name')}
          hint={t('my-list:send.name-hint')}
          value={answer?.given.name}
          error={errorOf('name')}
          autoComplete="given-name"
        />
        <Field
          name="to"
          type="email"
          inputMode="email"
          label={t('my-list:send.to')}
          hint={t('my-list:send.to-hint')}
          value={answer?.given.to}
          error={errorOf('to')}
          autoComplete="off"
        />
        <Buttons>
          <Button picture="action.send">{t('my-list:send.button')}</Button>
        </Buttons>
      </form>
    </>
  )
}
