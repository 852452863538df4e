// The bare limit that the bench compares with: Node's own http, better-sqlite3 and template strings, on the same
// database, with the same ten cards, filters and words. No framework, no stylesheet, no cache, no compression.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { detailPage, goalPage, goalsPage, listPage, questionPage, weekPage } from './bare-pages.js'

const [file, port] = process.argv.slice(2)
const db = new Database(file, { readonly: true })
const statements = new Map()
const prepare = (sql) => {
  let statement = statements.get(sql)
  if (!statement) {
    statement = db.prepare(sql)
    statements.set(sql, statement)
  }
  return statement
}

const TERM = (taxonomy, values) =>
  `exists (select 1 from activity_terms x join taxonomy_terms k on k.id = x.term_id
     where x.activity_id = a.id and k.taxonomy = '${taxonomy}' and k.key in (${values.map(() => '?')}))`
const FILTERS = {
  day: (values) =>
    `exists (select 1 from sessions s where s.activity_id = a.id and s.day in (${values.map(() => '?')}))`,
  kind: (values) => TERM('kind', values),
  who: (values) => TERM('who', values),
  support: (values) => TERM('support', values),
  access: (values) =>
    `exists (select 1 from activity_places y join place_access f on f.place_id = y.place_id
       where y.activity_id = a.id and f.answer = 'yes' and f.fact in (${values.map(() => '?')}))`,
  cost: () => 'exists (select 1 from costs c where c.activity_id = a.id and c.kind = ?)',
  place: () => 'town.slug = ?',
  q: () =>
    `a.id in (select r.activity_id from activity_search join search_rows r on r.rowid = activity_search.rowid
       where activity_search match ?)`,
}
const FROM = `from activities a
  join activity_texts t on t.activity_id = a.id and t.lang = 'en'
  left join activity_places ap on ap.activity_id = a.id and ap.position = 0
  left join places p on p.id = ap.place_id
  left join towns town on town.slug = p.town_slug
  where a.status = 'active'`

function list(params) {
  const wheres = []
  const values = []
  for (const [name, filter] of Object.entries(FILTERS)) {
    const given = params.getAll(name).filter(Boolean)
    if (given.length === 0) continue
    wheres.push(`and ${filter(given)}`)
    values.push(...(name === 'q' ? [`"${given[0]}"`] : given))
  }
  const where = `${FROM} ${wheres.join(' ')}`
  const page = Math.max(1, Number(params.get('page')) || 1)
  const total = prepare(`select count(*) ${where}`)
    .pluck()
    .get(...values)
  const cards = prepare(
    `select a.id, a.slug, a.room, t.name, t.summary, p.name as place, town.name as town ${where}
     order by t.name limit 10 offset ?`,
  ).all(...values, (page - 1) * 10)
  for (const card of cards) {
    card.sessions = prepare('select * from sessions where activity_id = ? order by position').all(card.id)
    card.costs = prepare('select * from costs where activity_id = ? order by position').all(card.id)
  }
  return listPage({
    total,
    cards,
    page,
    params,
    towns: prepare('select slug, name from towns order by name').all(),
  })
}

function detail(slug) {
  const activity = prepare(
    `select a.*, t.*, p.name as place, p.line1, town.name as town, ap.place_id ${FROM} and a.slug = ?`,
  ).get(slug)
  if (!activity) return undefined
  const of = (sql) => prepare(sql).all(activity.id)
  return detailPage({
    ...activity,
    sessions: of('select * from sessions where activity_id = ? order by position'),
    costs: of('select * from costs where activity_id = ? order by position'),
    terms: of(
      'select k.* from activity_terms x join taxonomy_terms k on k.id = x.term_id where x.activity_id = ?',
    ),
    access: prepare('select * from place_access where place_id = ?').all(activity.place_id),
  })
}

function question(slug) {
  const definition = prepare(
    'select v.definition from survey_versions v join surveys s on s.id = v.survey_id where s.slug = ?',
  )
    .pluck()
    .get(slug)
  return definition && questionPage(JSON.parse(definition))
}

/** The pages of somebody who is signed in: the same rows as the site reads, without its words and pictures. */
const OWN_PAGES = {
  '/me/goals': (person) =>
    goalsPage(
      person,
      prepare('select * from goals where person_id = ?')
        .all(person.id)
        .map((goal) => withParts(goal)),
    ),
  '/me/week': (person) =>
    weekPage(
      person,
      prepare('select * from week_entries where person_id = ? and removed_at is null').all(person.id),
    ),
}

function withParts(goal) {
  const of = (table, by) => prepare(`select * from ${table} where goal_id = ? order by ${by}`).all(goal.id)
  return {
    ...goal,
    steps: of('goal_steps', 'position'),
    events: of('goal_events', 'at'),
    checkIns: of('check_ins', 'at'),
  }
}

function ownPage(path, cookie) {
  const secret = /(?:^|; )session=([^;]+)/.exec(cookie ?? '')?.[1] ?? ''
  const person = prepare(
    `select p.* from sign_ins s join people p on p.id = s.person_id
     where s.id = ? and s.ended_at is null and s.expires_at > ?`,
  ).get(createHash('sha256').update(secret).digest('base64url'), new Date().toISOString())
  if (!person) return undefined
  const id = /^\/me\/goals\/([^/]+)$/.exec(path)?.[1]
  if (!id) return OWN_PAGES[path]?.(person)
  const goal = prepare('select * from goals where id = ? and person_id = ?').get(id, person.id)
  return goal && goalPage(person, withParts(goal))
}

function answer({ pathname, searchParams }, cookie) {
  if (pathname.startsWith('/me')) return ownPage(pathname, cookie)
  const survey = /^\/have-your-say\/([^/]+)/.exec(pathname)?.[1]
  if (survey) return question(survey)
  const slug = /^\/activities\/([^/]+)$/.exec(pathname)?.[1]
  return slug ? detail(slug) : list(searchParams)
}

createServer((req, res) => {
  const html = answer(new URL(req.url, 'http://bare'), req.headers.cookie)
  res.writeHead(html ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
  res.end(html ?? 'Not found')
}).listen(Number(port), '127.0.0.1')
