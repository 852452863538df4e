import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctFact, type Fact, isFact, listTownNames } from '../../domain/data/correct'
import { showData } from '../../domain/data/read'
import { isLang, LANGUAGES } from '../../i18n/languages'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { langCookie } from '../../preferences/cookie'
import { openMemberForm, openMemberPage, typedBefore } from '../../session.server'
import { notShared } from '../sharing/not-shared'

export const handle = { words: 'data' }

const headOf = ({ t }: Words, fact: Fact): Head => ({
  title: t(`data:ask.${fact}`),
  section: t('data:title'),
  noIndex: true,
})

function factOf(name: string | undefined): Fact {
  if (!isFact(name)) throw new Response(null, { status: 404 })
  return name
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const fact = factOf(params.fact)
  const { viewer, personId, words, now } = openMemberPage(request)
  const data = showData(viewer, personId, now)
  if (!data) throw notShared()
  const typed = typedBefore(request)?.value
  return {
    head: headOf(words, fact),
    fact,
    value: (typeof typed === 'string' ? typed : undefined) ?? data.facts[fact] ?? '',
    towns: fact === 'town' ? listTownNames() : [],
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fact = factOf(params.fact)
  const { page, form } = await openMemberForm(request)
  const value = form.get('value') ?? ''
  const saved = correctFact(page.viewer, page.personId, fact, value, page.now)
  if (!saved) throw notShared()
  if (saved.kind === 'wrong') {
    const answer = { head: { ...headOf(page.words, fact), error: true }, value, error: saved.error }
    return Response.json(answer, { status: 422 })
  }
  // This device speaks the new language at once.
  const headers = fact === 'lang' && isLang(value) ? { 'Set-Cookie': langCookie(value) } : undefined
  return redirect('/me/data?done=fact', { status: 303, headers })
}

export default function CorrectFact() {
  const { t } = useWords()
  const { fact, value, towns } = useLoaderData<typeof loader>()
  const answer = useActionData<{ value: string; error: string }>()
  const error = answer && t(answer.error)
  const given = answer?.value ?? value
  const shared = { name: 'value', asTitle: true, hint: t(`data:hint.${fact}`), error } as const
  return (
    <>
      <BackLink href="/me/data" page={t('data:title')} />
      <ErrorSummary errors={error ? [{ at: 'value', words: error }] : []} />
      <form method="post" noValidate>
        {fact === 'lang' || fact === 'town' ? (
          <Choices
            {...shared}
            type="radio"
            grid
            legend={t(`data:ask.${fact}`)}
            chosen={[given]}
            choices={
              fact === 'lang' ? languages() : [...places(towns), { value: '', label: t('data:no-town') }]
            }
          />
        ) : (
          <Field {...shared} label={t(`data:ask.${fact}`)} value={given} autoComplete="name" />
        )}
        <Buttons>
          <Button picture="action.done">{t('data:correct.save')}</Button>
        </Buttons>
      </form>
    </>
  )
}

const languages = () =>
  Object.entries(LANGUAGES).map(([lang, { name, dir }]) => ({ value: lang, label: name, lang, dir }))

const places = (towns: { slug: string; name: string }[]) =>
  towns.map(({ slug, name }) => ({ value: slug, label: name }))
