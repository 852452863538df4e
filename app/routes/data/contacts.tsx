import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type ContactForm,
  type ContactSaved,
  listOwnContacts,
  removeOwnContact,
  saveOwnContact,
} from '../../domain/data/contacts'
import { CONTACT_KINDS } from '../../domain/people/kinds'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { ErrorSummary, type FieldError } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { Text } from '../../kit/text'
import { openMemberForm, openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'

export const handle = { words: 'data' }

const PICTURES = { advocate: 'word.advocate', safety: 'safety.phone' } as const

const headOf = ({ t }: Words): Head => ({
  title: t('data:contacts.title'),
  section: t('data:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const contacts = listOwnContacts(viewer, personId, now)
  if (!contacts) throw notShared()
  const changed = contacts.find(({ id }) => id === url.searchParams.get('id'))
  const form: ContactForm = changed ?? { id: randomUUID(), kind: '', name: '', reach: '' }
  const shown = contacts.map(({ id, kind, name, reach }) => ({ id, kind, name, reach }))
  return { head: headOf(words), contacts: shown, form, isChange: changed !== undefined }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form: sent } = await openMemberForm(request)
  const { viewer, personId, now, words } = page
  const given = Object.fromEntries(sent) as Record<string, string>
  if (given.remove) {
    if (!removeOwnContact(viewer, personId, given.remove, now)) throw new Response(null, { status: 404 })
    return redirect('/me/data?done=contact-gone', 303)
  }
  const { id = '', kind = '', name = '', reach = '' } = given
  const form = { id: id || randomUUID(), kind, name, reach }
  const saved = saveOwnContact(viewer, personId, form, now)
  if (!saved) throw notShared()
  if (saved.kind === 'saved') return redirect('/me/data?done=contact', 303)
  const answer: Answer = { head: { ...headOf(words), error: true }, form, problems: saved.problems }
  return Response.json(answer, { status: 422 })
}

type Answer = {
  head: Head
  form: ContactForm
  problems: Extract<ContactSaved, { kind: 'wrong' }>['problems']
}

export default function MyContacts() {
  const { t } = useWords()
  const { contacts, form, isChange } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  return (
    <>
      <BackLink href="/me/data" page={t('data:title')} />
      <ErrorSummary errors={errors} />
      <PageTitle picture="safety.trusted" lead={t('data:contacts.lead')}>
        {t('data:contacts.title')}
      </PageTitle>
      {contacts.length === 0 ? <p>{t('data:contacts.none')}</p> : null}
      {contacts.map(({ id, kind, name, reach }) => (
        <PictureText key={id} picture={PICTURES[kind]}>
          <p>
            <strong>{name}</strong>
          </p>
          <Text>{t(`data:contacts.kind.${kind}`)}</Text>
          <p>{reach}</p>
          <form method="post">
            <Buttons>
              <LinkButton href={`/me/data/contacts?id=${id}#person`} look="small" picture="action.check">
                {t('data:contacts.change', { name })}
              </LinkButton>
              <Button name="remove" value={id} look="small" picture="action.remove">
                {t('data:contacts.remove', { name })}
              </Button>
            </Buttons>
          </form>
        </PictureText>
      ))}
      <Block
        id="person"
        title={isChange ? t('data:contacts.change-title') : t('data:contacts.add-title')}
        picture="action.add"
        look="panel"
      >
        <OneContact form={answer?.form ?? form} errors={errors} />
      </Block>
    </>
  )
}

function OneContact({ form, errors }: { form: ContactForm; errors: FieldError[] }) {
  const { t } = useWords()
  const errorAt = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <form method="post" noValidate>
      <HiddenFields values={[{ name: 'id', value: form.id }]} />
      <Choices
        name="kind"
        type="radio"
        legend={t('data:contacts.who')}
        error={errorAt('kind')}
        chosen={[form.kind]}
        choices={CONTACT_KINDS.map((value) => ({
          value,
          label: t(`data:contacts.kind.${value}`),
          picture: PICTURES[value],
        }))}
      />
      <Field name="name" label={t('data:contacts.name')} value={form.name} error={errorAt('name')} />
      <Field name="reach" label={t('data:contacts.reach')} value={form.reach} error={errorAt('reach')} />
      <Buttons>
        <Button picture="action.done">{t('data:contacts.save')}</Button>
      </Buttons>
    </form>
  )
}
