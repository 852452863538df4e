import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPerson, type PersonField } from '../../../domain/account/look-after'
import { KINDS } from '../../../domain/people/kinds'
import { isCouncil } from '../../../domain/people/viewer'
import { newId } from '../../../domain/site/secrets'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { answer } from '../no-store'
import { PersonFields } from './person-fields'

export const handle = { words: 'account' }

const headOf = ({ t }: Words): Head => ({
  title: t('account:people.new'),
  section: t('account:people.title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  if (!isCouncil(viewer)) throw new Response(null, { status: 404 })
  return { head: headOf(words), key: newId() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const given = Object.fromEntries(form)
  const result = addPerson(page.viewer, given, page.now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'kept') return redirect(`/staff/people/${result.id}?done=new`, 303)
  const head = { ...headOf(page.words), error: true }
  return answer({ head, given, errors: result.errors }, 422)
}

type Answer = { given: Record<string, string>; errors: { at: PersonField; key: string }[] }

export default function NewPerson() {
  const { t } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const wrong = useActionData<Answer>()
  const given = wrong?.given ?? {}
  const errors = (wrong?.errors ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: PersonField) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href="/staff/people" page={t('account:people.title')} />
      <ErrorSummary errors={errors} />
      <PageTitle picture="account.new" lead={t('account:people.new-lead')}>
        {t('account:people.new')}
      </PageTitle>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={given.key ?? key} />
        <PersonFields given={given} errorOf={errorOf} />
        <Choices
          name="kind"
          type="radio"
          legend={t('account:people.kind')}
          error={errorOf('kind')}
          chosen={given.kind ? [given.kind] : []}
          choices={KINDS.map((value) => ({ value, label: t(`account:kind.${value}`) }))}
        />
        <Buttons>
          <Button picture="action.done">{t('account:people.make')}</Button>
        </Buttons>
      </form>
    </>
  )
}
