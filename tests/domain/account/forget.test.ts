import { expect, test } from 'vitest'
import { writeLink } from '../../../app/domain/account/ask-for-link'
import { forgetOldWaysIn } from '../../../app/domain/account/forget'
import { showLink } from '../../../app/domain/account/link'
import { begin, showPending } from '../../../app/domain/account/pending'
import { findMember, signIn } from '../../../app/domain/account/sign-in'
import { newSecret } from '../../../app/domain/site/secrets'
import { database } from '../../../db/connection.server'
import { insertNewAccount } from '../../../db/queries/sign-in-links'
import { hasComeByLink } from '../../../db/queries/sign-ins'
import { demoDatabase } from '../../support/database'
import { idOfDemo } from '../../support/viewers'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const SAM = idOfDemo('customer')

test('what opens nothing any more is deleted, and nothing else', async () => {
  await demoDatabase()
  const on = { device: 'own', kind: 'phone' } as const
  const [old, recent, pending] = [newSecret(), newSecret(), newSecret()]
  writeLink(SAM, old, '/me', ago(32))
  writeLink(SAM, recent, '/me', ago(2))
  begin(pending, { personId: SAM, way: 'passkey', back: '/me' }, NOW)
  const account = { name: 'A', called: 'A', picture: 'person.1', lang: 'en', display: '', back: '/me' }
  insertNewAccount({ id: 'x', ...account, createdAt: ago(3).toISOString(), expiresAt: ago(2).toISOString() })
  const open = signIn({ personId: SAM, way: 'card', scope: 'full' }, on, ago(20))
  signIn({ personId: SAM, way: 'card', scope: 'full' }, on, ago(500))
  signIn({ personId: idOfDemo('carer'), way: 'link', scope: 'full' }, on, ago(900))
  signIn({ personId: idOfDemo('carer'), way: 'link', scope: 'full' }, on, ago(800))

  expect(forgetOldWaysIn(NOW)).toBe(4)
  expect(forgetOldWaysIn(NOW)).toBe(0)
  expect(showLink(old, NOW)).toBeNull()
  expect(showLink(recent, NOW)).toEqual({ state: 'expired' })
  expect(showPending(pending, NOW)).not.toBeNull()
  expect(findMember(open, 'en', NOW)?.name).toBe('Sam')
  expect([hasComeByLink(SAM), hasComeByLink(idOfDemo('carer'))]).toEqual([true, true])
  expect(database().$client.prepare('select count(*) from new_accounts').pluck().get()).toBe(0)
})
