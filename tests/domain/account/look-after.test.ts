import { beforeEach, describe, expect, test } from 'vitest'
import { writeLink } from '../../../app/domain/account/ask-for-link'
import { makeCardFor, makeLink, makeStaff } from '../../../app/domain/account/by-command'
import { showLink } from '../../../app/domain/account/link'
import {
  addPerson,
  changeNameAndReach,
  givePost,
  listPeople,
  showPerson,
  takePostAway,
} from '../../../app/domain/account/look-after'
import { findMember, signIn } from '../../../app/domain/account/sign-in'
import { commandLine, isCouncil, visitor, worksFor } from '../../../app/domain/people/viewer'
import { newSecret } from '../../../app/domain/site/secrets'
import { findPerson } from '../../../db/queries/people'
import { organisationId } from '../../../db/seed/ids'
import { demoDatabase } from '../../support/database'
import { type DemoPerson, idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const COUNCIL = { kind: 'council', organisationId: null } as const
const helen = member(idOfDemo('council'), 'Helen', { posts: [COUNCIL], home: 'staff' })
const NEW = { name: 'Ada  Moore', kind: 'customer', key: 'form-1' }

beforeEach(async () => void (await demoDatabase()))

test('nobody but staff of the council sees or changes accounts', () => {
  const others: DemoPerson[] = ['customer', 'carer', 'provider', 'job-coach']
  const viewers = [
    ...others.map((who) => member(idOfDemo(who))),
    visitor('en'),
    { ...helen, scope: 'low-risk' as const },
    member(idOfDemo('provider'), 'Dawn', { posts: [{ kind: 'provider', organisationId: 'x' }] }),
  ]
  const sam = idOfDemo('customer')
  for (const viewer of viewers) {
    expect(listPeople(viewer, '', 1)).toBeNull()
    expect(showPerson(viewer, sam, NOW)).toBeNull()
    expect(addPerson(viewer, NEW, NOW)).toBeNull()
    expect(changeNameAndReach(viewer, sam, { name: 'X' }, NOW)).toBeNull()
    expect(givePost(viewer, sam, { kind: 'council' }, NOW)).toBeNull()
    expect(
      makeStaff(viewer, { name: 'X', email: 'x@example.org', post: { kind: 'council' } }, NOW),
    ).toBeNull()
    expect(makeLink(viewer, sam, NOW)).toBeNull()
    expect(
      makeCardFor(viewer.kind === 'member' && viewer.personId === sam ? visitor('en') : viewer, sam, NOW),
    ).toBeNull()
  }
  expect(findPerson(sam)?.name).toBe('Sam Adeyemi')
})

describe('accounts', () => {
  test('are found by any part of a name, by name', () => {
    expect(listPeople(helen, '', 1)).toMatchObject({ total: 15, pages: 1 })
    expect(listPeople(helen, 'adeyemi', 1)?.people.map(({ called }) => called)).toEqual(['Jo', 'Sam'])
    expect(listPeople(helen, 'ade sam', 1)?.people.map(({ called }) => called)).toEqual(['Sam'])
    expect(listPeople(helen, '%', 1)?.total).toBe(15)
    expect(listPeople(helen, "x' or 1=1", 1)).toMatchObject({ total: 0, people: [] })
  })

  test('are made once, however often the form is sent', () => {
    const [first, second] = [addPerson(helen, NEW, NOW), addPerson(helen, NEW, NOW)]
    expect(second).toEqual(first)
    expect(listPeople(helen, 'moore', 1)?.total).toBe(1)
    expect(first?.kind === 'kept' && showPerson(helen, first.id, NOW)).toMatchObject({
      called: 'Ada',
      email: null,
      phone: null,
      kind: 'customer',
    })
  })

  test('what does not fit is said at its field', () => {
    const wrong = { name: '', email: 'x@', phone: '0123', kind: 'queen' }
    expect(addPerson(helen, wrong, NOW)).toEqual({
      kind: 'wrong',
      errors: [
        { at: 'name', key: 'account:error.name' },
        { at: 'email', key: 'account:error.mail-wrong' },
        { at: 'phone', key: 'account:error.phone-wrong' },
        { at: 'kind', key: 'account:error.kind' },
      ],
    })
    const taken = { ...NEW, email: 'SAM@example.org', phone: '+44 7700 900101' }
    expect(addPerson(helen, taken, NOW)).toMatchObject({
      errors: [
        { at: 'email', key: 'account:error.taken' },
        { at: 'phone', key: 'account:error.taken' },
      ],
    })
    expect(
      changeNameAndReach(helen, idOfDemo('customer'), { name: 'Sam', phone: 'sam@example.org' }, NOW),
    ).toMatchObject({
      kind: 'wrong',
    })
  })

  test('a changed address ends the links that wait at the old one', () => {
    const sam = idOfDemo('customer')
    const secret = newSecret()
    writeLink(sam, secret, '/me', NOW)
    const same = { name: 'Sam Adeyemi', called: 'Sam', email: 'sam@example.org', phone: '07700900101' }
    changeNameAndReach(helen, sam, { ...same, called: 'Sammy' }, NOW)
    expect(showLink(secret, NOW)).toMatchObject({ state: 'good', who: { name: 'Sammy' } })
    changeNameAndReach(helen, sam, { ...same, email: 'sam2@example.org' }, NOW)
    expect(showLink(secret, NOW)).toEqual({ state: 'used' })
  })
})

describe('work at the staff desk', () => {
  const viewerOf = (personId: string) => {
    const on = { device: 'own', kind: 'computer' } as const
    const viewer = findMember(signIn({ personId, way: 'link', scope: 'full' }, on, NOW), 'en', NOW)
    if (!viewer) throw new Error('not signed in')
    return viewer
  }
  const marcus = idOfDemo('job-coach')

  test('starts and ends at once, also for those who are signed in', () => {
    const viewer = viewerOf(marcus)
    expect(givePost(helen, marcus, { kind: 'provider', organisation: 'hill-farm' }, NOW)).toBe(true)
    expect(givePost(helen, marcus, { kind: 'provider', organisation: 'hill-farm' }, NOW)).toBe(true)
    const posts = showPerson(helen, marcus, NOW)?.posts ?? []
    expect(posts.map(({ kind }) => kind)).toEqual(['job-coach', 'provider'])
    expect(worksFor(viewerOf(marcus), organisationId('hill-farm'))).toBe(true)
    expect(worksFor(viewer, organisationId('hill-farm'))).toBe(false)
    for (const { id } of posts) takePostAway(helen, marcus, id, NOW)
    expect(viewerOf(marcus).posts).toEqual([])
  })

  test('work for a provider needs the provider', () => {
    expect(givePost(helen, marcus, { kind: 'provider' }, NOW)).toBe(false)
    expect(givePost(helen, marcus, { kind: 'provider', organisation: 'no-such' }, NOW)).toBe(false)
    expect(givePost(helen, marcus, { kind: 'king' }, NOW)).toBe(false)
    expect(givePost(helen, 'nobody', { kind: 'council' }, NOW)).toBeNull()
  })

  test('the command line makes staff once, and undoes all of it when the provider is wrong', () => {
    const nia = { name: 'Nia Cole', email: 'Nia@example.org' }
    const wrong = { ...nia, post: { kind: 'provider', organisation: 'no-such' } } as const
    expect(makeStaff(commandLine, wrong, NOW)).toEqual({ problem: 'organisation' })
    expect(listPeople(helen, 'nia', 1)?.total).toBe(0)
    const right = { ...nia, post: { kind: 'council' } } as const
    const made = makeStaff(commandLine, right, NOW)
    expect(made).toMatchObject({ isNew: true })
    expect(makeStaff(commandLine, right, NOW)).toEqual({ ...made, isNew: false })
    expect(isCouncil(viewerOf(made && 'id' in made ? made.id : ''))).toBe(true)
    expect(makeStaff(commandLine, { ...right, email: 'nia' }, NOW)).toEqual({ problem: 'email' })
  })

  test('the command line makes links and cards by address or id', () => {
    const link = makeLink(commandLine, 'HELEN@example.org', NOW)
    expect(showLink(link?.secret ?? '', NOW)).toMatchObject({ state: 'good', who: { name: 'Helen' } })
    expect(makeCardFor(commandLine, idOfDemo('customer'), NOW)?.name).toBe('Sam Adeyemi')
    expect(makeCardFor(commandLine, 'helen@example.org', NOW)).toBeNull()
    expect(makeLink(commandLine, 'nobody@example.org', NOW)).toBeNull()
  })
})
