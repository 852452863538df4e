import { beforeEach, describe, expect, test } from 'vitest'
import type { SignInLetter } from '../../../app/domain/account/ask-for-link'
import { sayYesToLink, showLink } from '../../../app/domain/account/link'
import { askForAccount, newAccountFlow } from '../../../app/domain/account/new-account'
import { finishSignIn } from '../../../app/domain/account/pending'
import { findOwnDraft, openDraft, saveAnswers } from '../../../app/domain/drafts/draft'
import { visitor } from '../../../app/domain/people/viewer'
import { newSecret } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { findPersonByReach } from '../../../db/queries/people'
import { demoDatabase } from '../../support/database'
import { idOfDemo } from '../../support/viewers'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const NOBODY = visitor('pl')
const OWN = { device: 'own', kind: 'phone' } as const
const ALEX = { name: 'Alex Stone', called: 'Al', reach: 'Alex@example.org', picture: 'person.3' }

beforeEach(async () => void (await demoDatabase()))

function ask(answers: Record<string, string> = ALEX, deviceSecret = newSecret()) {
  const draft = openDraft(NOBODY, deviceSecret, { kind: 'new-account' }, NOW)
  saveAnswers(draft, answers, 'check', NOW)
  const letters: SignInLetter[] = []
  const sending = {
    draftId: draft.id,
    deviceSecret,
    from: '192.0.2.3',
    canText: true,
    back: '/me',
    display: 'text=large',
  }
  const send = () => askForAccount(NOBODY, sending, NOW, (letter) => letters.push(letter))
  return { send, letters, deviceSecret }
}

const open = (secret: string) => {
  const key = newSecret()
  return sayYesToLink(secret, key, NOW) === 'yes' ? finishSignIn(NOBODY, key, OWN, NOW) : null
}

describe('making an account by oneself', () => {
  test('it opens when the link is opened and they said yes, not before', () => {
    const { send, letters } = ask()
    expect(send()).toEqual({ kind: 'sent' })
    const [letter] = letters
    expect(letter).toMatchObject({ kind: 'new', called: 'Al', lang: 'pl', to: { to: 'alex@example.org' } })
    expect(findPersonByReach('mail', 'alex@example.org')).toBeUndefined()
    expect(showLink(letter?.secret ?? '', NOW)).toMatchObject({
      state: 'good',
      who: { name: 'Al' },
      isNew: true,
    })
    expect(findPersonByReach('mail', 'alex@example.org')).toBeUndefined()
    const signedIn = open(letter?.secret ?? '')
    expect(findPersonByReach('mail', 'alex@example.org')).toMatchObject({
      id: signedIn?.personId,
      name: 'Alex Stone',
      called: 'Al',
      picture: 'person.3',
      lang: 'pl',
      display: 'text=large',
      kind: 'customer',
      source: 'self',
      phone: null,
    })
    expect(showLink(letter?.secret ?? '', NOW)).toEqual({ state: 'used' })
  })

  test('sent twice, it is one letter and one account', () => {
    const { send, letters } = ask()
    expect([send(), send()]).toEqual([{ kind: 'sent' }, { kind: 'sent' }])
    expect(letters).toHaveLength(1)
  })

  test('two links for one address lead into one account', () => {
    const [one, other] = [ask(), ask({ ...ALEX, name: 'Somebody Else', called: '' })]
    one.send()
    other.send()
    const [first, second] = [open(one.letters[0]?.secret ?? ''), open(other.letters[0]?.secret ?? '')]
    expect(second?.personId).toBe(first?.personId)
    expect(findPersonByReach('mail', 'alex@example.org')?.name).toBe('Alex Stone')
  })

  test('an address that has an account gets a link into it, with the same answer', () => {
    const { send, letters } = ask({ ...ALEX, reach: 'sam@example.org' })
    expect(send()).toEqual({ kind: 'sent' })
    expect(letters).toMatchObject([{ kind: 'link', called: 'Sam' }])
    expect(open(letters[0]?.secret ?? '')?.personId).toBe(idOfDemo('customer'))
    const names = database().$client.prepare("select count(*) from people where name = 'Alex Stone'").pluck()
    expect(names.get()).toBe(0)
  })

  test('who asks too often keeps their answers, and asks later', () => {
    for (let i = 0; i < 5; i++) expect(ask().send()).toEqual({ kind: 'sent' })
    const { send, letters, deviceSecret } = ask()
    expect(send()).toEqual({ kind: 'too-many' })
    expect(letters).toEqual([])
    expect(findOwnDraft(NOBODY, deviceSecret, { kind: 'new-account' })?.answers).toMatchObject({
      name: 'Alex Stone',
    })
  })

  test('answers of another device, or wrong ones, make nothing', () => {
    const mine = ask()
    const sending = {
      draftId: 'x',
      deviceSecret: newSecret(),
      from: 'x',
      canText: true,
      back: '/me',
      display: '',
    }
    expect(askForAccount(NOBODY, sending, NOW, () => undefined)).toBeNull()
    expect(ask({ ...ALEX, reach: 'no' }).send()).toEqual({ kind: 'wrong' })
    expect(ask({ ...ALEX, name: ' ' }).send()).toEqual({ kind: 'wrong' })
    expect(mine.letters).toEqual([])
  })

  test('nothing else is asked, and only the name and how to reach them must be answered', () => {
    const { questions } = newAccountFlow(true)
    expect(questions.map(({ step }) => step)).toEqual(['name', 'called', 'reach', 'picture'])
    expect(questions.filter(({ canSkip }) => !canSkip).map(({ step }) => step)).toEqual(['name', 'reach'])
    const { send, letters } = ask({ name: 'Alex Stone', reach: 'alex@example.org' })
    send()
    expect(letters[0]?.called).toBe('Alex')
  })
})
