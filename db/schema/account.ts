import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './people'

/** Ids of these tables are SHA-256 hashes of the secret that the person holds: reading them signs nobody in. */
const person = () =>
  text()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** One signed-in browser. */
export const signIns = sqliteTable(
  'sign_ins',
  {
    id: text().primaryKey(),
    personId: person(),
    way: text({ enum: ['link', 'passkey', 'card', 'demo', 'new'] }).notNull(),
    /** A card alone opens what does little harm in wrong hands. */
    scope: text({ enum: ['full', 'low-risk'] }).notNull(),
    /** 'own': remembered for 90 days. 'shared': a tablet that others use too. 'once': until the browser closes. */
    device: text({ enum: ['own', 'shared', 'once'] }).notNull(),
    /** What kind of device it is, as a key, from what the browser says: 'phone', 'tablet', 'computer'. */
    deviceKind: text().notNull(),
    cardId: text(),
    passkeyId: text(),
    /** Whom this browser is helping just now. */
    helpingId: text().references(() => people.id, { onDelete: 'set null' }),
    createdAt: text().notNull(),
    seenAt: text().notNull(),
    expiresAt: text().notNull(),
    endedAt: text(),
  },
  (t) => [index('sign_ins_person').on(t.personId)],
)

/** A sign-in link that was sent by mail or text. Valid for an hour, once. */
export const signInLinks = sqliteTable(
  'sign_in_links',
  {
    id: text().primaryKey(),
    personId: person(),
    /** The page and step to go back to. */
    back: text().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
  },
  (t) => [index('sign_in_links_person').on(t.personId)],
)

/** Somebody showed a passkey: they are asked "Are you Sam?" before they are signed in. Minutes only. */
export const pendingSignIns = sqliteTable('pending_sign_ins', {
  id: text().primaryKey(),
  personId: person(),
  way: text({ enum: ['passkey', 'demo', 'new'] }).notNull(),
  passkeyId: text(),
  back: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
})

/** A printed card with a code to scan. A new card ends the one before. */
export const cards = sqliteTable(
  'cards',
  {
    id: text().primaryKey(),
    personId: person(),
    madeBy: text().notNull(),
    madeAt: text().notNull(),
    endedAt: text(),
    usedAt: text(),
  },
  (t) => [index('cards_person').on(t.personId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    /** The credential id that the device chose, base64url. */
    id: text().primaryKey(),
    personId: person(),
    publicKey: blob({ mode: 'buffer' }).notNull(),
    counter: integer().notNull(),
    transports: text({ mode: 'json' }).$type<string[]>().notNull(),
    deviceKind: text().notNull(),
    createdAt: text().notNull(),
    usedAt: text(),
    endedAt: text(),
  },
  (t) => [index('passkeys_person').on(t.personId)],
)

/** A challenge that a device signs once. */
export const passkeyChallenges = sqliteTable('passkey_challenges', {
  id: text().primaryKey(),
  personId: text().references(() => people.id, { onDelete: 'cascade' }),
  expiresAt: text().notNull(),
  usedAt: text(),
})
