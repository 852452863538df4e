import { prepared } from './statements'

/** A table with rows about a person, and which rows are theirs. */
type Part = {
  topic: DataTopic
  table: string
  /** The rows: a condition with @id, and @email and @phone ('' where there is none). */
  of: string
  /** What it says, when, and who wrote it: names of columns. */
  words?: string
  at?: string
  /** Columns that are left out: secrets, and what is of others. */
  hide?: readonly string[]
}

/** In the order of the page. */
export const DATA_TOPICS = [
  'me',
  'about',
  'goals',
  'requests',
  'week',
  'people',
  'looked',
  'sign-in',
  'files',
  'messages',
  'others',
] as const
export type DataTopic = (typeof DATA_TOPICS)[number]

const OWN = 'person_id = @id'
const OF_GOAL = 'goal_id in (select id from goals where person_id = @id)'
const OF_ASK = 'ask_id in (select id from asks where person_id = @id)'
const OTHER_GOAL = `written_by = @id and not ${OF_GOAL}`
/** People without an account sent it; it is theirs by the address that they gave. */
const SENT_FROM = `reach <> '' and replace(lower(reach), ' ', '') in (@email, @phone)`
/** Who asked to hear what changed: by their account, or by the address that they gave. */
const TO_THEM = `"to" <> '' and "to" in (@email, @phone)`
const HEARS = `person_id = @id or (${TO_THEM})`
const WRITER = ['written_by', 'seen_at']

/** Every table that holds something about people. tests/domain/data/complete.test.ts compares it with the schema. */
export const PARTS: readonly Part[] = [
  { topic: 'me', table: 'people', of: 'id = @id', words: 'name', at: 'created_at', hide: ['demo'] },
  { topic: 'me', table: 'posts', of: OWN, words: 'kind', at: 'started_at' },
  { topic: 'me', table: 'contacts', of: OWN, words: 'name' },
  { topic: 'me', table: 'deletions', of: OWN, at: 'asked_at' },
  { topic: 'about', table: 'about_answers', of: OWN, words: 'words', at: 'updated_at', hide: ['form_key'] },
  { topic: 'about', table: 'about_versions', of: OWN, words: 'words', at: 'updated_at' },
  { topic: 'goals', table: 'goals', of: OWN, words: 'words', at: 'created_at' },
  { topic: 'goals', table: 'goal_steps', of: OF_GOAL, words: 'words', at: 'created_at' },
  { topic: 'goals', table: 'check_ins', of: OF_GOAL, words: 'words', at: 'at' },
  { topic: 'goals', table: 'goal_comments', of: OF_GOAL, words: 'words', at: 'at' },
  { topic: 'goals', table: 'goal_events', of: OF_GOAL, words: 'words', at: 'at' },
  { topic: 'goals', table: 'plans', of: OWN, words: 'agreed', at: 'created_at' },
  { topic: 'goals', table: 'plan_goals', of: OF_GOAL, at: 'reviewed_at' },
  {
    topic: 'requests',
    table: 'asks',
    of: OWN,
    words: 'activity_name',
    at: 'created_at',
    hide: ['follow_hash'],
  },
  // Notes that staff write for each other are asked for in person: they may speak of others too.
  {
    topic: 'requests',
    table: 'ask_events',
    of: `${OF_ASK} and for_person = 1`,
    words: 'words',
    at: 'at',
    hide: ['by_id'],
  },
  { topic: 'requests', table: 'ask_follows', of: OF_ASK, at: 'created_at', hide: ['hash'] },
  { topic: 'week', table: 'week_entries', of: OWN, words: 'what', at: 'created_at' },
  {
    topic: 'week',
    table: 'week_changes',
    of: 'entry_id in (select id from week_entries where person_id = @id)',
    words: 'words',
    at: 'at',
  },
  { topic: 'week', table: 'calendar_addresses', of: OWN, at: 'created_at', hide: ['id'] },
  {
    topic: 'people',
    table: 'supports',
    of: 'customer_id = @id or supporter_id = @id',
    words: 'relation',
    at: 'started_at',
  },
  {
    topic: 'people',
    table: 'shares',
    of: 'customer_id = @id or supporter_id = @id',
    words: 'topic',
    at: 'created_at',
  },
  { topic: 'people', table: 'decisions', of: 'customer_id = @id', words: 'decision', at: 'recorded_at' },
  {
    topic: 'people',
    table: 'invites',
    of: 'customer_id = @id',
    words: 'name',
    at: 'created_at',
    hide: ['id'],
  },
  {
    topic: 'looked',
    table: 'looks',
    of: 'customer_id = @id or viewer_id = @id',
    words: 'viewer_name',
    at: 'at',
  },
  { topic: 'sign-in', table: 'sign_ins', of: OWN, words: 'device_kind', at: 'created_at', hide: ['id'] },
  { topic: 'sign-in', table: 'sign_in_links', of: OWN, at: 'created_at', hide: ['id'] },
  { topic: 'sign-in', table: 'cards', of: OWN, at: 'made_at', hide: ['id'] },
  {
    topic: 'sign-in',
    table: 'passkeys',
    of: OWN,
    words: 'device_kind',
    at: 'created_at',
    hide: ['id', 'public_key'],
  },
  {
    topic: 'sign-in',
    table: 'new_accounts',
    of: 'person_id = @id',
    at: 'created_at',
    hide: ['id'],
  },
  { topic: 'sign-in', table: 'reach_changes', of: OWN, words: 'to', at: 'created_at', hide: ['id'] },
  { topic: 'files', table: 'files', of: OWN, words: 'kind', at: 'created_at' },
  // Before it is sent: then it belongs to answers that nobody can be found by.
  {
    topic: 'files',
    table: 'survey_files',
    of: 'owner = @id',
    words: 'kind',
    at: 'created_at',
    hide: ['owner'],
  },
  { topic: 'messages', table: 'news', of: OWN, at: 'at', hide: ['id'] },
  {
    topic: 'messages',
    table: 'drafts',
    of: 'owner = @id or person_id = @id or for_id = @id',
    words: 'kind',
    at: 'updated_at',
    hide: ['owner'],
  },
  {
    topic: 'messages',
    table: 'help_messages',
    of: SENT_FROM,
    words: 'words',
    at: 'created_at',
  },
  {
    topic: 'messages',
    table: 'page_reports',
    of: SENT_FROM,
    words: 'words',
    at: 'created_at',
  },
  {
    topic: 'messages',
    table: 'outbox',
    of: `"to" <> '' and "to" in (@email, @phone)`,
    words: 'subject',
    at: 'created_at',
    hide: ['text', 'html'],
  },
  { topic: 'messages', table: 'activity_edits', of: 'edited_by = @id', words: 'field', at: 'edited_at' },
  {
    topic: 'messages',
    table: 'hear_backs',
    of: HEARS,
    words: 'channel',
    at: 'asked_on',
    hide: ['id', 'stop_hash'],
  },
  { topic: 'messages', table: 'hear_back_waiting', of: TO_THEM, hide: ['id', 'confirm_hash', 'known'] },
  {
    topic: 'messages',
    table: 'hear_back_told',
    of: `hear_back_id in (select id from hear_backs where ${HEARS})`,
    at: 'at',
    hide: ['hear_back_id'],
  },
  { topic: 'messages', table: 'changes', of: 'created_by = @id', words: 'slug', at: 'created_at' },
  { topic: 'messages', table: 'change_steps', of: 'by_id = @id', words: 'state', at: 'at', hide: ['by_id'] },
  // What others read of somebody's idea is that person's: it is no part of the data of whoever answered.
  {
    topic: 'messages',
    table: 'idea_answers',
    of: 'by_id = @id',
    words: 'words',
    at: 'at',
    hide: ['by_id', 'idea_id', 'shown'],
  },
  { topic: 'messages', table: 'handled_messages', of: 'by_id = @id', at: 'at', hide: ['by_id'] },
]

/** What somebody wrote for others: their words and when, nothing else of those people. */
const WRITTEN_FOR_OTHERS: readonly { table: string; of: string; words: string; at: string }[] = [
  { table: 'goals', of: 'written_by = @id and person_id <> @id', words: 'words', at: 'created_at' },
  { table: 'goal_steps', of: OTHER_GOAL, words: 'words', at: 'created_at' },
  { table: 'check_ins', of: OTHER_GOAL, words: 'words', at: 'at' },
  { table: 'goal_comments', of: OTHER_GOAL, words: 'words', at: 'at' },
  { table: 'about_answers', of: 'written_by = @id and person_id <> @id', words: 'words', at: 'updated_at' },
  { table: 'week_entries', of: 'written_by = @id and person_id <> @id', words: 'what', at: 'created_at' },
  { table: 'ask_events', of: `by_id = @id and not ${OF_ASK}`, words: 'words', at: 'at' },
]

/** Tables with a column about people that are no part of anybody's data, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  pending_sign_ins: 'secrets of minutes: who is on the way to being signed in',
  passkey_challenges: 'secrets of minutes: what a device signs once',
  survey_responses: 'answers that were sent say nothing of whose they are: nobody can find their own',
  survey_answers: 'the same',
  surveys: 'the work of staff: what the council asks',
  survey_versions: 'the work of staff: what the council asks',
  survey_events: 'the work of staff: when they opened and closed a survey',
  survey_warnings: 'the work of staff: which words they accept',
  survey_tests: 'the work of staff: groups that tried a survey, nobody by name',
  survey_themes: 'the work of staff: what answers are about',
  survey_answer_themes: 'the work of staff: what answers are about',
  survey_quotes: 'the work of staff: words without names',
  keying_batches: 'the work of staff: sheets that they type in',
  keyings: 'the work of staff: sheets of others that they type in',
  keying_settled: 'the work of staff: sheets of others that they type in',
  keying_scans: 'the work of staff: sheets of others, without names',
  keying_rows: 'the work of staff: files of answers of others',
}

type Whose = { id: string; email: string | null; phone: string | null }
type Row = Record<string, unknown>

const bound = ({ id, email, phone }: Whose) => ({ id, email: email ?? '', phone: phone ?? '' })

/** SQLite refuses values that a statement does not name. */
function rowsOf(sql: string, whose: Whose): Row[] {
  const values = Object.entries(bound(whose)).filter(([name]) => sql.includes(`@${name}`))
  return prepared(sql).all(Object.fromEntries(values)) as Row[]
}

/** Every row about a person by table, without secrets. Files carry their bytes. */
export function readPersonRows(whose: Whose): Record<string, Row[]> {
  const tables = PARTS.map(({ table, of, at, hide = [] }) => {
    const rows = rowsOf(`select * from ${table} where ${of}${at ? ` order by ${at}` : ''}`, whose)
    const left = [...hide, ...WRITER]
    return [table, rows.map((row) => withoutColumns(row, left))] as const
  })
  const others = WRITTEN_FOR_OTHERS.flatMap(({ table, of, words, at }) =>
    rowsOf(`select '${table}' as "in", ${words} as words, ${at} as at from ${table} where ${of}`, whose),
  )
  return { ...Object.fromEntries(tables), written_for_others: others }
}

const withoutColumns = (row: Row, left: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !left.includes(column)))

export type DataLine = { table: string; words: string; at: string; by: string }
export type DataPart = { topic: DataTopic; total: number; lines: DataLine[] }

/** The same for reading: what it is, what it says, and when. The newest first, `limit` of each topic. */
export function listPersonLines(whose: Whose, limit: number): DataPart[] {
  return DATA_TOPICS.map((topic) => {
    const parts = topic === 'others' ? WRITTEN_FOR_OTHERS : PARTS.filter((part) => part.topic === topic)
    const lines = parts.flatMap(({ table, of, words, at }) =>
      rowsOf(
        `select '${table}' as "table", ${words ? `coalesce("${words}", '')` : "''"} as words,
          ${at ? `coalesce(${at}, '')` : "''"} as at, ${NAMED.includes(table) ? "coalesce(written_by_name, '')" : "''"} as by
          from ${table} where ${of}`,
        whose,
      ),
    ) as DataLine[]
    lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    return { topic, total: lines.length, lines: lines.slice(0, limit) }
  })
}

/** Where a row says who wrote it for the person. */
const NAMED = [
  'about_answers',
  'about_versions',
  'goals',
  'goal_steps',
  'check_ins',
  'goal_comments',
  'goal_events',
  'plans',
  'asks',
  'week_entries',
]
