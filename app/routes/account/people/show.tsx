import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stopCard } from '../../../domain/account/card'
import {
  changeNameAndReach,
  givePost,
  listProviders,
  type PersonField,
  showPerson,
  takePostAway,
} from '../../../domain/account/look-after'
import { newSecret } from '../../../domain/site/secrets'
import type { Head } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { isPictureKey } from '../../../kit/pictures/registry'
import { localDay, type MemberPage, openMemberForm, openMemberPage } from '../../../session.server'
import { CardBlock } from '../card-block'
import { answer } from '../no-store'
import { PersonFields } from './person-fields'
import { PostBlock } from './post-block'

export const handle = { words: 'account' }

const DONE = ['new', 'changed', 'post', 'post-ended', 'card-stopped'] as const

const headOf = ({ t }: Words, name: string): Head => ({
  title: name,
  section: t('account:people.title'),
  noIndex: true,
})

function openPerson(page: MemberPage, id = '') {
  const person = showPerson(page.viewer, id, page.now)
  if (!person) throw new Response(null, { status: 404 })
  return person
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { viewer, words, url } = page
  const person = openPerson(page, params.id)
  const day = (at: string) => sayDate(words, localDay(new Date(at)))
  return {
    head: headOf(words, person.name),
    person: { ...person, since: day(person.since) },
    posts: person.posts.map((post) => ({ ...post, since: day(post.since) })),
    card: person.card && {
      made: day(person.card.madeAt),
      by: person.card.madeBySelf ? person.called : person.card.madeByName,
      bySelf: false,
      used: person.card.usedAt && day(person.card.usedAt),
    },
    providers: listProviders(viewer),
    key: newSecret(),
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const person = openPerson(page, params.id)
  const given = Object.fromEntries(form)
  const { viewer, now, words } = page
  const to = (done: (typeof DONE)[number]) => redirect(`/staff/people/${person.id}?done=${done}`, 303)
  const wrong = (errors: { at: string; key: string }[]) =>
    answer({ head: { ...headOf(words, person.name), error: true }, given, errors }, 422)
  if (given.card === 'stop') return stopCard(viewer, person.id, now) ? to('card-stopped') : refuse()
  if (given['end-post'])
    return takePostAway(viewer, person.id, given['end-post'], now) ? to('post-ended') : refuse()
  if (given.go === 'post') {
    const post = { kind: given.post, organisation: given.organisation }
    const result = givePost(viewer, person.id, post, now)
    if (result === null) refuse()
    return result ? to('post') : wrong([{ at: 'post', key: 'account:error.post' }])
  }
  const result = changeNameAndReach(viewer, person.id, given, now)
  if (!result) return refuse()
  return result.kind === 'kept' ? to('changed') : wrong(result.errors)
}

function refuse(): never {
  throw new Response(null, { status: 404 })
}

type Answer = { given: Record<string, string>; errors: { at: string; key: string }[] }

export default function Person() {
  const { t } = useWords()
  const { person, posts, card, providers, key, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<Answer>()
  const errors = (wrong?.errors ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const { id, name, called, email, phone, picture, kind, since } = person
  const changing = wrong?.given.go === 'change' ? wrong.given : undefined
  return (
    <>
      <BackLink href="/staff/people" page={t('account:people.title')} />
      <ErrorSummary errors={errors} />
      {done ? (
        <Banner kind="success" announce>
          {t(`account:people.done.${done}`, { name: called })}
        </Banner>
      ) : null}
      <PageTitle
        picture={isPictureKey(picture) ? picture : 'page.me'}
        lead={t('account:people.since', { kind: t(`account:kind.${kind}`), date: since })}
      >
        {name}
      </PageTitle>
      {kind === 'customer' ? (
        <CardBlock card={card} formKey={key} name={called} staff={{ make: `/staff/people/${id}/card` }} />
      ) : null}
      <Block id="change" title={t('account:people.change')} picture="account.reach">
        <form method="post" noValidate>
          <PersonFields
            given={changing ?? { name, called, email, phone }}
            errorOf={(at: PersonField) => (changing ? errorOf(at) : undefined)}
          />
          <Buttons>
            <Button name="go" value="change" picture="action.done">
              {t('account:people.keep')}
            </Button>
          </Buttons>
        </form>
      </Block>
      {kind === 'staff' || posts.length > 0 ? (
        <PostBlock posts={posts} providers={providers} name={called} error={errorOf('post')} />
      ) : null}
      {kind === 'customer' ? (
        <Block id="decisions" title={t('account:people.decisions')} picture="authority.best-interests">
          <p>{t('account:people.decisions-what', { name: called })}</p>
          <Buttons>
            <LinkButton
              href={`/staff/people/${id}/decisions`}
              look="quiet"
              picture="authority.best-interests"
            >
              {t('account:people.decisions-see', { name: called })}
            </LinkButton>
          </Buttons>
        </Block>
      ) : null}
    </>
  )
}
