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

/**
 * Somebody who wants an account and gave an address. It becomes an account when they open the link that was sent
 * there: an address that was not proved takes nobody's place.
 */
export const newAccounts = sqliteTable('new_accounts', {
  id: text().primaryKey(),
  name: text().notNull(),
  called: text().notNull(),
  email: text(),
  phone: text(),
  picture: text().notNull(),
  lang: text().notNull(),
  /** The display settings of the device where it was asked for. */
  display: text().notNull(),
  back: text().notNull(),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
  personId: text().references(() => people.id, { onDelete: 'cascade' }),
})

/**
 * Somebody has shown a link, a card or a passkey, and is on the way to being signed in: "Are you Sam?", then "Is this
 * your own device?". Its id is the hash of what this one browser holds.
 */
export const pendingSignIns = sqliteTable('pending_sign_ins', {
  id: text().primaryKey(),
  personId: person(),
  way: text({ enum: ['link', 'passkey', 'card', 'demo', 'new'] }).notNull(),
  /** The link, card or passkey that was shown. */
  linkId: text(),
  cardId: text(),
  passkeyId: text(),
  back: text().notNull(),
  /** When they said "Yes, I am". */
  confirmedAt: text(),
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
    /** The maker's name as it was then: it stays when their account goes. */
    madeByName: text().notNull(),
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
