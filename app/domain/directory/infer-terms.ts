import type { ActivityRecord, TermRecord } from '../../../db/queries/directory-records'
import type { Kind, Who } from '../activities/vocabulary'
import { ownTerm } from '../open-referral/own-terms'
import { readTerm } from '../open-referral/read-attributes'
import { stableId } from '../open-referral/stable-id'

/**
 * Words that make a service findable by kind and by group where its owner gave no such terms of ours. Whole words,
 * `*` any ending. Found in the name first, then in the text. Keep out words that mean other things too.
 * What is found is marked as inferred, and never leaves the site as the owner's own.
 */
const KIND_WORDS: Record<Kind, string> = {
  cooking: 'cookery, cooking, baking, cake decorating, luncheon club, lunch club',
  gardening: 'garden club, gardening, allotment*, horticultur*, community garden, orchard*, growing food',
  art: 'art class*, art group*, arts, painting, drawing, watercolour*, visual arts, life drawing',
  craft: 'craft*, knitting, crochet*, sewing, pottery, woodwork*, needlework, quilting, embroidery, textiles',
  music: 'music*, choir*, singing, orchestra*, brass band, guitar*, ukulele*, drumming, samba',
  dance: 'dance*, dancing, ballet, zumba, salsa, ballroom',
  drama: 'drama, theatre*, acting, amateur dramatic*, performing arts, operatic',
  sport:
    'sport*, football*, cricket, tennis, badminton, bowls, boccia, netball, basketball, rugby, hockey, athletics, gym, fitness, keep fit, yoga, pilates, tai chi, judo, karate, martial arts, boxing, cycling, archery, squash, table tennis, gymnastics',
  swimming: 'swim*, aqua fit, aquafit, aqua aerobics, hydrotherapy',
  walking: 'walks, walking group*, health walk*, ramblers, rambling, guided walk*, nature walk*',
  animals: 'riding school, horse riding, horses, pony, city farm, animal therapy, dog walking, donkeys',
  computers:
    'computer*, internet access, it training, digital skills, online centre*, learn my way, tablets, get online',
  reading: 'reading group*, book club*, library, libraries, books, creative writing, poetry, story telling',
  games: 'chess, bridge club, bingo, board games, scrabble, snooker, quiz, dominoes, gaming',
  film: 'film club, film making, cinema, photograph*, camera club',
  social:
    'social club, social group, social activities, friendship, coffee morning*, drop in, meet new people, make new friends, making new friends, tea and chat, luncheon club, lunch club, women s institute, community group',
  trips: 'day trips, outings, day out, days out, excursions, trips',
  sensory: 'sensory',
  wellbeing: 'wellbeing, well being, mindfulness, meditation, relaxation, complementary therap*, counselling',
  'life-skills': 'life skills, independent living, daily living, budgeting, travel training, social skills',
  'work-training': 'vocational training, work experience, apprenticeship*, work skills, work based',
  'job-club':
    'job club, job search, jobseeker*, job seekers, employment support, into work, employability, help to find work, careers advice',
  volunteering: 'volunteer with us, volunteering opportunities, become a volunteer, volunteer centre',
  befriending: 'befriend*, visiting scheme, telephone friend*, good neighbour*',
  'shared-lives': 'shared lives',
  memory: 'dementia cafe, memory cafe, memory group, memory loss, singing for the brain, dementia friendly',
}

const WHO_WORDS: Record<Who, string> = {
  'learning-disability':
    'learning disabilit*, learning difficult*, learning disabled, down s syndrome, special needs',
  autism: 'autism, autistic, asperger*',
  'physical-disability':
    'physical disabilit*, physically disabled, wheelchair users, disabled people, disabled adults',
  'sight-loss':
    'visually impaired, visual impairment*, sight loss, blind people, partially sighted, the blind',
  'hearing-loss': 'deaf, hard of hearing, hearing impair*, hearing loss',
  'mental-health': 'mental health, mental illness, depression, mental distress',
  'complex-needs': 'complex needs, profound and multiple, multiple disabilities',
  'older-people':
    'older people, older adults, older person*, elderly, senior citizens, pensioners, over 50s, over 55s, over 60s, over 65s, the over 50s, age uk, retired people',
  dementia: 'dementia, alzheimer*',
  'young-adults': 'young adults, 16 25, 18 25, 18 to 25, 16 to 25',
  carers: 'carers, family carer*, young carers',
}

/** More would say nothing: a library that has everything is a library. */
const MOST_KINDS = 4
const MOST_GROUPS = 4

/** Adds terms of kind and of group, each only where the feed gave none of that taxonomy. */
export function inferTerms(record: ActivityRecord): TermRecord[] {
  const text = record.texts.find((one) => one.lang === 'en') ?? record.texts[0]
  if (!text) return record.terms
  const has = (taxonomy: string) => record.terms.some(({ term }) => term.taxonomy === taxonomy)
  const kinds = has('kind') ? [] : find(KIND_PATTERNS, text).slice(0, MOST_KINDS)
  const groups = has('who') ? [] : find(WHO_PATTERNS, text).slice(0, MOST_GROUPS)
  const found = [...kinds.map((key) => ownTerm('kind', key)), ...groups.map((key) => ownTerm('who', key))]
  return [
    ...record.terms,
    ...found.map((term, at) => ({
      link: inferredLink(record, term.id, record.terms.length + at),
      term: readTerm(term),
    })),
  ]
}

function inferredLink({ activity }: ActivityRecord, termId: string, position: number): TermRecord['link'] {
  const id = stableId('inferred', activity.id, termId)
  return { id, activityId: activity.id, termId, position, inferred: true, feedExtra: null }
}

type Patterns = [key: string, pattern: RegExp][]

const toPatterns = (words: Record<string, string>): Patterns =>
  Object.entries(words).map(([key, list]) => {
    const parts = list.split(', ').map((word) => word.replaceAll(' ', ' +').replace('*', '[a-z]*'))
    return [key, new RegExp(`(?<![a-z0-9])(?:${parts.join('|')})(?![a-z0-9])`, 'g')]
  })

const KIND_PATTERNS = toPatterns(KIND_WORDS)
const WHO_PATTERNS = toPatterns(WHO_WORDS)

/** Those of the name first, then those that the text has most of. */
function find(patterns: Patterns, { name, about }: { name: string; about: string }): string[] {
  const [title, words] = [flatten(name), flatten(about)]
  return patterns
    .map(([key, pattern]) => ({ key, score: count(title, pattern) * 100 + count(words, pattern) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ key }) => key)
}

const flatten = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
