import { beforeAll, describe, expect, test } from 'vitest'
import { chooseMatches } from '../../../app/domain/activities/choose'
import {
  type Answers,
  answersToFilters,
  answersToParams,
  CHOOSE_STEPS,
  LIKES,
  parseAnswers,
  readStep,
  stepAfter,
  stepBefore,
} from '../../../app/domain/activities/choose-steps'
import { KINDS } from '../../../app/domain/activities/vocabulary'
import { visitor } from '../../../app/domain/people/viewer'
import { smallDirectory } from '../../support/activities'

const choose = (address: string) =>
  chooseMatches(visitor('en'), parseAnswers(new URLSearchParams(address)), '2026-11-22')
const slugs = (address: string) => choose(address).matches.map(({ card }) => card.slug)
const match = (address: string, slug: string) =>
  choose(address).matches.find(({ card }) => card.slug === slug)

beforeAll(
  () =>
    void smallDirectory(
      {
        'Mill Hall': { town: 'maldon', access: 'step-free changing-place' },
        'Park House': { town: 'chelmsford', access: '~step-free' },
        'Corn Store': { town: 'witham', access: 'step-free' },
        Online: { kind: 'virtual' },
      },
      {
        bake: {
          kinds: 'cooking',
          place: 'Mill Hall',
          when: ['sat 10:00-12:00'],
          room: 'free',
          support: 'eating',
        },
        fry: { kinds: 'cooking', place: 'Park House', when: ['mon 18:00-20:00'], room: 'full' },
        stew: { kinds: 'social cooking', place: 'Corn Store', room: 'waiting-list', support: 'signing' },
        paint: { kinds: 'art', place: 'Mill Hall', when: ['sat 14:00-16:00'], costs: ['free'] },
        quiz: { kinds: 'games', place: 'Online', setting: 'online', when: ['tue 19:00-20:00'] },
        tea: { kinds: 'memory', place: 'Mill Hall', who: 'dementia older-people', room: 'free' },
        shut: { kinds: 'cooking', place: 'Mill Hall', status: 'temporarily closed' },
        ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => [slug, { kinds: 'walking' }])),
      },
    ),
)

describe('answers', () => {
  const answers: Answers = {
    like: ['food', 'making'],
    place: 'Witham',
    where: null,
    when: ['weekends'],
    help: ['step-free', 'eating'],
    with: ['few-people'],
  }
  const address =
    'like=food&like=making&place=Witham&when=weekends&help=step-free&help=eating&with=few-people'

  test('are read from an address and written to it', () => {
    expect(parseAnswers(new URLSearchParams(address))).toEqual(answers)
    expect(answersToParams(answers).toString()).toBe(address)
  })

  test('that nobody offered are left out', () => {
    const read = parseAnswers(
      new URLSearchParams(
        `like=x&like=__proto__&when=now&help=toString&where=moon&place=${'x'.repeat(9999)}`,
      ),
    )
    expect({ ...read, place: read.place.length }).toEqual({
      like: [],
      place: 80,
      where: null,
      when: [],
      help: [],
      with: [],
    })
  })

  test('make filters for the whole list', () => {
    expect(answersToFilters(answers)).toMatchObject({
      place: 'Witham',
      kind: ['cooking', 'art', 'craft', 'film'],
      access: ['step-free'],
      support: ['eating'],
    })
  })

  test('every kind is in something to like', () => {
    const liked = new Set<string>(Object.values(LIKES).flat())
    expect(KINDS.filter((kind) => !liked.has(kind))).toEqual([])
    expect(Object.keys(LIKES).length).toBeLessThanOrEqual(10)
  })

  test('steps follow each other', () => {
    expect(readStep(new URLSearchParams())).toBe('like')
    expect(readStep(new URLSearchParams('step=nonsense'))).toBe('like')
    expect(readStep(new URLSearchParams('step=matches'))).toBe('matches')
    expect(CHOOSE_STEPS.map(stepAfter)).toEqual(['where', 'when', 'help', 'with', 'matches'])
    expect([...CHOOSE_STEPS, 'matches' as const].map(stepBefore)).toEqual([
      null,
      'like',
      'where',
      'when',
      'help',
      'with',
    ])
  })
})

describe('matches', () => {
  test('at most 5, even without an answer', () => expect(slugs('')).toHaveLength(5))

  test('one that fits all wishes comes first, with its reasons', () => {
    expect(choose('like=food&place=Maldon&when=weekends').matches[0]).toMatchObject({
      card: { slug: 'bake' },
      reasons: [
        { key: 'likes.food' },
        { key: 'place.inTown', values: { place: 'Maldon' } },
        { key: 'when.weekends' },
        { key: 'room.free' },
      ],
      but: [],
    })
  })

  test('fewer wishes missed count more than a higher score', () => {
    expect(slugs('like=food&like=people&place=Chelmsford')[0]).toBe('fry')
  })

  test('the main kind or another', () => expect(slugs('like=food').sort()).toEqual(['bake', 'fry', 'stew']))

  test('what is only near is said, with how far', () => {
    expect(match('like=food&place=Maldon', 'stew')?.reasons).toContainEqual({
      key: 'place.near',
      values: { place: 'Maldon', km: 6.3 },
    })
  })

  test('what is not local, at another time or full says so', () => {
    expect(match('like=food&place=Maldon&when=weekends', 'stew')?.but).toContainEqual({ key: 'when.ask' })
    expect(match('like=food&place=Chelmsford&when=mornings', 'fry')?.but).toEqual([
      { key: 'when.other' },
      { key: 'room.full' },
    ])
    expect(match('like=making&place=Chelmsford', 'paint')?.but).toEqual([
      { key: 'place.far', values: { place: 'Chelmsford', km: 13.2 } },
    ])
  })

  test('online only when it was asked for, or said', () => {
    expect(slugs('where=online')[0]).toBe('quiz')
    expect(slugs('place=online')[0]).toBe('quiz')
    expect(match('where=online', 'quiz')?.reasons[0]).toEqual({ key: 'place.online' })
    expect(match('like=people&place=Maldon', 'quiz')?.but).toEqual([{ key: 'place.onlineOnly' }])
  })

  test('a free place lifts, a full one sinks', () =>
    expect(slugs('like=food')).toEqual(['bake', 'stew', 'fry']))

  test('a group that was not asked for comes after', () => {
    expect(slugs('like=calm&like=making&place=Maldon')).toEqual(['paint', 'tea'])
    expect(slugs('like=calm&like=making&place=Maldon&with=older-people')).toEqual(['tea', 'paint'])
  })

  test('an unknown place is named, and no match is lost', () => {
    const { placeUnknown, matches } = choose('like=food&place=Narniaaaaa')
    expect(placeUnknown).toEqual({ asked: 'Narniaaaaa', like: [] })
    expect(matches).toHaveLength(3)
  })

  test('what is closed for now is no match', () =>
    expect(slugs('like=food&place=Maldon')).not.toContain('shut'))
})

describe('needs', () => {
  test('come before wishes: what does not meet them is no match', () => {
    expect(slugs('like=food&place=Chelmsford&help=step-free').sort()).toEqual(['bake', 'stew'])
    expect(choose('like=food&help=step-free')).toMatchObject({ meetsAll: true, unmet: [] })
    expect(match('help=step-free&help=eating', 'bake')?.reasons).toEqual(
      expect.arrayContaining([{ key: 'help.step-free' }, { key: 'help.eating' }]),
    )
  })

  test('"partly" is no yes', () =>
    expect(slugs('like=food&place=Chelmsford&help=step-free')).not.toContain('fry'))

  test('what a building is like does not matter online', () => {
    expect(slugs('where=online&help=step-free')[0]).toBe('quiz')
  })

  test('that nobody meets together are named, and what each match lacks', () => {
    const { unmet, matches } = choose('help=eating&help=hearing-loop')
    expect(unmet).toEqual(['hearing-loop'])
    expect(matches.map(({ card }) => card.slug)).toEqual(['bake'])
    expect(matches[0]?.but).toContainEqual({ key: 'help.hearing-loop' })
  })

  test('either of two is lacking: each match says which', () => {
    const { meetsAll, unmet, matches } = choose('help=eating&help=signing')
    expect({ meetsAll, unmet }).toEqual({ meetsAll: false, unmet: [] })
    expect(matches.map(({ card, but }) => [card.slug, but[0]?.key])).toEqual([
      ['bake', 'help.signing'],
      ['stew', 'help.eating'],
    ])
  })
})
