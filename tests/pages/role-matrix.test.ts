import { beforeAll, describe, expect, test } from 'vitest'
import { TOPICS, type Topic } from '../../app/domain/sharing/topics'
import { database } from '../../db/connection.server'
import { CAST } from '../../db/seed/cast'
import { type Answer, askHandler, listRoutes, type RouteModule } from '../support/ask-route'
import { demoDatabase } from '../support/database'
import { bringInto, giveThings, helpedBy, isOwn, STATES, type State, secretOf } from '../support/demo-states'
import { type Line, RIGHTS, type Rule } from '../support/rights'
import { type DemoPerson, idOfDemo } from '../support/viewers'

const table = await listRoutes()
const WHO = ['visitor', ...(Object.keys(CAST) as DemoPerson[])] as const
type Who = (typeof WHO)[number]

beforeAll(async () => {
  await demoDatabase()
  database().$client.exec('delete from week_entries; delete from looks; delete from shares')
  giveThings('customer')
  giveThings('customer-work')
})

test('every address has a line that says what is right, and every line an address', () => {
  const paths = table.map(({ path }) => path)
  expect(paths.filter((path) => !RIGHTS[path])).toEqual([])
  expect(Object.keys(RIGHTS).filter((path) => !paths.includes(path))).toEqual([])
})

const topicOf = (rule: Rule | undefined): Topic | undefined =>
  TOPICS.find((topic) => rule?.endsWith(` ${topic}`))

/** Staff of the demo by what they may do. By card nobody is staff. */
const STAFF: Partial<Record<Rule, readonly Who[]>> = {
  council: ['council'],
  provider: ['provider'],
  staff: ['council', 'provider'],
  desk: ['council', 'provider', 'job-coach'],
}

/** What is right. */
function rightAnswer(rule: Rule, line: Line, who: Who, state: State): Answer['kind'] {
  if (rule === 'everybody') return 'open'
  if (rule === 'nobody') return 'refused'
  if (rule.startsWith('own or') && (who === 'visitor' || isOwn(state))) return 'open'
  if (who === 'visitor') return 'sign-in'
  if (rule === 'signed-in') return 'open'
  const staff = STAFF[rule]
  if (staff) return staff.includes(who) && state !== 'own, by card' ? 'open' : 'refused'
  if (isOwn(state)) return isTheirOwn(line, who, state) ? 'open' : 'refused'
  if (rule === 'own') return 'refused'
  const needed = rule.includes('do ') ? ['shared to do'] : ['shared to see', 'shared to do']
  return needed.includes(state) ? 'open' : 'refused'
}

function isTheirOwn({ thing, noCard, only, partOfPage }: Line, who: DemoPerson, state: State): boolean {
  if (noCard && state === 'own, by card') return false
  if (only && !only.includes(who)) return false
  return !thing || who === 'customer' || (partOfPage === true && state === 'shared, not helping now')
}

/** Whose thing it is in this state: one opens Sam's when one is on one's own pages. */
const ownerOf = (who: Who, state: State): DemoPerson =>
  who === 'visitor' || isOwn(state) ? 'customer' : helpedBy(who)

function addressOf(path: string, line: Line, owner: DemoPerson) {
  const params = line.thing?.(owner) ?? line.params ?? {}
  const filled = path.replace(/:(\w+)|\*$/g, (_, name = '*') => encodeURIComponent(params[name] ?? 'none'))
  return { address: filled + (line.query ?? ''), params }
}

const formOf = ({ form }: Line, owner: DemoPerson) => (typeof form === 'function' ? form(owner) : form)

/** Everything that was done in between is undone. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  const { $client } = database()
  $client.exec('savepoint matrix')
  try {
    return await work()
  } finally {
    $client.exec('rollback to matrix; release matrix')
  }
}

/** How much was written, looks left out. */
const changes = () =>
  database().$client.prepare('select total_changes() - (select count(*) from looks)').pluck().get() as number
const changesSince = (before: number) => changes() - before

/** Whether an answer is the right one, with what its line allows. */
function fits({ kind, status }: Answer, right: Answer['kind'], line: Line, rule: Rule): boolean {
  if (kind === right) return true
  if (right === 'open') return line.nothingThere === true && status === 404
  if (rule === 'nobody') return kind === 'sign-in'
  if (line.emptyFirst && status === 422) return true
  if (line.partOfPage && right === 'sign-in') return kind === 'refused'
  return line.ledBack === true && right === 'refused' && status === 303
}

const refusedLooks = (owner: DemoPerson, who: DemoPerson) =>
  database()
    .$client.prepare(
      "select count(*) from looks where customer_id = ? and viewer_id = ? and outcome = 'refused'",
    )
    .pluck()
    .get(idOfDemo(owner), idOfDemo(who)) as number

/** What of others stands in an answer without leave. */
function findLeaks({ body }: Answer, rule: Rule, who: Who, state: State): string[] {
  const mayKnow = (owner: DemoPerson, topic: Topic) =>
    (isOwn(state) && who === owner) ||
    (STAFF[rule]?.includes(who) && topic === 'requests') ||
    (who !== 'visitor' &&
      (state === 'shared to see' || state === 'shared to do') &&
      owner === helpedBy(who) &&
      topic === (topicOf(rule) ?? 'week'))
  return (['customer', 'customer-work'] as const).flatMap((owner) =>
    TOPICS.filter((topic) => !mayKnow(owner, topic) && body.includes(secretOf(topic, owner))).map(
      (topic) => `tells the ${topic} of ${owner}`,
    ),
  )
}

async function judge(
  handler: NonNullable<RouteModule['loader']>,
  {
    path,
    line,
    rule,
    who,
    state,
    sends,
  }: { path: string; line: Line; rule: Rule; who: Who; state: State; sends: boolean },
): Promise<string[]> {
  return undone(async () => {
    const owner = ownerOf(who, state)
    const { address, params } = addressOf(path, line, owner)
    const cookie = who === 'visitor' ? undefined : bringInto(who, state, topicOf(rule) ?? 'week')
    const form = sends ? { key: '0f8fad5b-d9cb-469f-a165-70867728950e', ...formOf(line, owner) } : undefined
    const before = changes()
    const answer = await askHandler(handler, address, params, { cookie, form })
    const right = rightAnswer(rule, line, who, state)
    const said = `${sends ? 'POST' : 'GET'} ${address} as ${who}, ${state}`
    const problems = findLeaks(answer, rule, who, state)
    if (!fits(answer, right, line, rule)) {
      problems.push(`is ${answer.kind} (${answer.status}), must be ${right}`)
    }
    if (
      sends &&
      right === 'refused' &&
      rule !== 'nobody' &&
      state !== 'own, by card' &&
      changesSince(before) > 0
    )
      problems.push('writes something')
    // Who may see it and may not change it has looked at nothing that is hidden from them.
    const isLooked =
      !isOwn(state) && topicOf(rule) && right === 'refused' && state !== 'shared to see' && who !== 'visitor'
    if (isLooked && refusedLooks(owner, who) === 0) problems.push('keeps no refused look')
    return problems.map((problem) => `${said}: ${problem}`)
  })
}

/** A visitor has no state, and where nothing depends on sharing two states are enough. */
function statesFor(rule: Rule, who: Who): readonly State[] {
  if (who === 'visitor') return ['own']
  if (rule === 'everybody' || rule === 'nobody') return ['own', 'shared to see']
  // Where nothing depends on a topic, what was shared once is as good as what was never shared.
  return topicOf(rule) ? STATES : ['own', 'own, by card', 'shared to do', 'not shared']
}

describe.each(table.filter(({ path }) => RIGHTS[path]))('$path', ({ path, load }) => {
  const line = RIGHTS[path] as Line

  test('answers everybody as is right, in every state', async () => {
    const { loader, action } = await load()
    const problems: string[] = []
    for (const [handler, rule, sends] of [
      [loader, line.open, false],
      [action, line.send, true],
    ] as const) {
      if (!handler) continue
      expect(rule, `${path}: say who may ${sends ? 'send its form' : 'open it'}`).toBeDefined()
      for (const who of WHO) {
        for (const state of statesFor(rule as Rule, who)) {
          problems.push(...(await judge(handler, { path, line, rule: rule as Rule, who, state, sends })))
        }
      }
    }
    if (problems.length > 0) expect.fail(`${problems.length} wrong:\n${problems.slice(0, 40).join('\n')}`)
  })
})
