import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type SeesGoal, shareGoal, stopSharingGoal, whoSeesGoal } from '../../../domain/goals/people'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { PersonTile } from '../../../kit/person-tile'
import { Picture } from '../../../kit/picture'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { notShared } from '../../sharing/not-shared'
import { faceOf } from '../../sharing/say-shares'
import { headOfGoal, openGoal } from '../one-goal'
import { sayGoal } from '../say-goal'

export const handle = { words: 'goals' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const goal = openGoal(page, params.id)
  const { viewer, personId, words, url, now } = page
  const people = whoSeesGoal(viewer, personId, goal.id, now)
  if (!people) throw notShared()
  const [what, who] = (url.searchParams.get('done') ?? '').split(':')
  const name = people.find(({ id }) => id === who)?.name
  return {
    head: headOfGoal(words, goal, words.t('goals:people.title')),
    id: goal.id,
    said: sayGoal(words, goal),
    people,
    done: name && (what === 'shared' || what === 'stopped') ? { what, name } : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const goal = openGoal(page, params.id)
  const stop = form.has('stop')
  const supporterId = form.get(stop ? 'stop' : 'share') ?? ''
  const changed = (stop ? stopSharingGoal : shareGoal)(viewer, personId, goal.id, supporterId, now)
  if (!changed)
    throw whoSeesGoal(viewer, personId, goal.id, now) ? new Response(null, { status: 404 }) : notShared()
  return redirect(`/me/goals/${goal.id}/people?done=${stop ? 'stopped' : 'shared'}:${supporterId}`, 303)
}

export default function WhoSees() {
  const { t } = useWords()
  const { id, said, people, done } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href={`/me/goals/${id}`} page={t('goals:back-to-goal')} />
      {done ? (
        <Banner kind="success" announce>
          {t(done.what === 'shared' ? 'goals:people.shared' : 'goals:people.stopped', { name: done.name })}
        </Banner>
      ) : null}
      <PageTitle picture="see.some" lead={said}>
        {t('goals:people.title')}
      </PageTitle>
      <p>{t('goals:people.lead')}</p>
      {people.length === 0 ? <p>{t('goals:people.nobody')}</p> : null}
      <ul className="goal-people">
        {people.map((one) => (
          <OnePerson key={one.id} one={one} />
        ))}
      </ul>
      <Buttons>
        <LinkButton
          href={people.length > 0 ? '/me/people' : '/me/people/invite'}
          look="quiet"
          picture="me.people"
        >
          {t(people.length > 0 ? 'goals:people.mine' : 'goals:people.add')}
        </LinkButton>
      </Buttons>
    </>
  )
}

const SIGNS = { all: 'share.see', this: 'share.see', no: 'share.stop' } as const

function OnePerson({ one }: { one: SeesGoal }) {
  const { t } = useWords()
  const { id, name, how } = one
  return (
    <PersonTile as="li" name={name} {...faceOf(one)}>
      <p className="goal-sees">
        <Picture of={SIGNS[how]} size="tiny" />
        <span>{t(`goals:people.${how}`)}</span>
      </p>
      {how === 'all' ? (
        <p>
          <a href={`/me/people/${id}`}>{t('goals:people.change-all', { name })}</a>
        </p>
      ) : (
        <form method="post">
          {how === 'no' ? (
            <Button name="share" value={id} look="quiet" picture="share.see">
              {t('goals:people.share', { name })}
            </Button>
          ) : (
            <Button name="stop" value={id} look="quiet" picture="share.stop">
              {t('goals:people.stop', { name })}
            </Button>
          )}
        </form>
      )}
    </PersonTile>
  )
}
