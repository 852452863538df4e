import type { AccessRow, ActivityRecord, PlaceRecord } from '../../../db/queries/directory-records'
import { ACCESS, type AccessFact } from '../activities/vocabulary'
import { extraOf } from '../open-referral/feed-extra'
import { ownTerm } from '../open-referral/own-terms'
import type { Accessibility, Location } from '../open-referral/records'
import { cutAtWord } from './plain-text'

type Answer = Pick<AccessRow, 'fact' | 'answer' | 'note'>

/**
 * What an owner's words about access say for certain, one part of a sentence at a time. A ramp or a flat door says
 * something of the way in alone: "partly". "Disabled access" says nothing that a person could rely on.
 */
const CERTAIN: [RegExp, AccessFact, AccessRow['answer']][] = [
  [
    /\b(disabled|accessible|adapted|wheelchair accessible) (toilets?|toliets?|wcs?|loos?)\b/,
    'accessible-toilet',
    'yes',
  ],
  [/\btoilets? (is|are) (fully |wheelchair )?accessible\b/, 'accessible-toilet', 'yes'],
  [/\bchanging places?( toilet| facility| facilities)?$/, 'changing-place', 'yes'],
  [/\bstep free\b|\bfull(y)? wheelchair access(ible)?\b|\bno steps\b/, 'step-free', 'yes'],
  [
    /\bwheelchair access(ible)?( entrance| ramp)\b|\blevel (entrance|access|entry)\b|\bramp(s|ed)?\b/,
    'step-free',
    'partly',
  ],
  [/\bwheelchair access(ible)?$|\baccessible (by|for) wheelchairs?\b/, 'step-free', 'yes'],
  [/\b(hearing|audio|induction) loops?\b/, 'hearing-loop', 'yes'],
  [/\b(disabled|accessible|blue badge) (car )?park(ing)?\b/, 'parking', 'yes'],
  [/\b(guide|assistance) dogs? (are |is )?(welcome|allowed)\b/, 'assistance-animals', 'yes'],
  [/\bquiet room\b/, 'quiet-room', 'yes'],
]

/** With one of these beside it, nothing is certain. */
const DOUBT =
  /\b(no|not|only|except|apart|limited|partial|partially|some|most|ask|contact|call|if|unless|but|being|planned|soon|without|unable|cannot|shared|ground floor|main hall|upstairs|nearby|nearest|request)\b/

function readAccessWords(words: string): Answer[] {
  const own = readOwnWords(words)
  if (own) return [own]
  const answers = new Map<string, Answer>()
  const note = cutAtWord(words.replaceAll(/\s+/g, ' ').trim(), 300)
  for (const part of words.toLowerCase().split(/[.;,:!\n]+| and | with | & /)) {
    const plain = part
      .replaceAll(/[-–_()]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replace('no steps', 'step free')
      .trim()
    if (DOUBT.test(plain)) continue
    const found = CERTAIN.find(([pattern]) => pattern.test(plain))
    if (!found) continue
    const [, fact, answer] = found
    if (!answers.has(fact) || answer === 'yes') answers.set(fact, { fact, answer, note })
  }
  return [...answers.values()]
}

/** "No steps" or "No steps: partly": our own name of a fact, as our spreadsheets have it. */
function readOwnWords(words: string): Answer | undefined {
  const [, name, answer = 'yes'] = /^(.+?)(?:: (yes|no|partly))?$/.exec(words.trim()) ?? []
  const fact = ACCESS.find((key) => ownTerm('access', key).name.toLowerCase() === name?.toLowerCase())
  return fact && { fact, answer: answer as AccessRow['answer'], note: null }
}

/**
 * Adds to each place what the words about it say: its accessibility rows in the feed, and the part of the
 * description headed "Access information", when the activity has one place.
 * What somebody answered as an answer stands before what was read out of words.
 */
export function inferAccess(record: ActivityRecord): PlaceRecord[] {
  const about = record.texts.find((text) => text.lang === 'en')?.about ?? ''
  const section = record.places.length === 1 ? accessSection(about) : ''
  return record.places.map((one) => {
    const rows = extraOf<Location>(one.place).accessibility ?? []
    const said = [
      ...rows.flatMap((row) => from(row.id, wordsOf(row))),
      ...from(record.activity.id, one.place.kind === 'physical' ? section : ''),
    ]
    const access = [...one.access]
    for (const { sourceId, ...answer } of said) {
      const isKnown = access.some((row) => row.fact === answer.fact)
      if (!isKnown) access.push({ placeId: one.place.id, ...answer, sourceId })
    }
    return { ...one, access }
  })
}

const from = (sourceId: string, words: string) =>
  readAccessWords(words).map((answer) => ({ ...answer, sourceId }))

const wordsOf = ({ description, details, accessibility }: Accessibility) =>
  [...new Set([description, details, accessibility])].filter(Boolean).join('. ')

/** The lines under a heading about access, to the next blank line. */
function accessSection(about: string): string {
  const [, section] =
    /(?:^|\n)(?:disabled )?access(?:ibility)?(?: information)?:?\n+((?:.+(?:\n|$))+)/i.exec(about) ?? []
  return section?.trim() ?? ''
}
