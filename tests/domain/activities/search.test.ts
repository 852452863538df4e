import { beforeAll, describe, expect, test } from 'vitest'
import { parseFilters } from '../../../app/domain/activities/filters'
import { listActivities } from '../../../app/domain/activities/list'
import { visitor } from '../../../app/domain/people/viewer'
import { smallDirectory } from '../../support/activities'

const list = (q: string, more: Record<string, string> = {}) =>
  listActivities(visitor('en'), parseFilters(new URLSearchParams({ q, ...more })), '2026-11-22')
const slugs = (q: string) => list(q).cards.map((card) => card.slug)

beforeAll(
  () =>
    void smallDirectory(
      {
        'Hill Farm': { town: 'witham', access: 'step-free changing-place' },
        'Mill Room': { town: 'maldon', access: '-step-free assistance-animals' },
      },
      {
        splash: { name: 'Splash Mornings', kinds: 'swimming', about: 'Warm water.', place: 'Mill Room' },
        cakes: {
          name: 'Weekend Cakes',
          kinds: 'cooking',
          about: 'We make scones.',
          when: ['sat 10:00-12:00'],
        },
        supper: { name: 'Early Supper', kinds: 'social', about: 'We eat after cooking.', costs: ['free'] },
        grow: { name: 'Grow', kinds: 'gardening', about: 'Plants and vegetables.', place: 'Hill Farm' },
        'garden-club': { name: 'Gardening Club', kinds: 'gardening', about: 'Flowers.', place: 'Mill Room' },
        choir: {
          name: 'Voices Together',
          kinds: 'music',
          about: 'We sing.',
          support: 'signing',
          when: ['mon 19:00-20:00'],
        },
        cinema: { name: 'Film Night', kinds: 'film', about: 'Old and new.', when: ['sat 19:00-21:00'] },
        movies: { name: 'Movies', kinds: 'film', room: 'free' },
        monday: {
          name: 'Monday Club',
          kinds: 'social',
          about: 'Tea.',
          when: ['tue 14:00-15:00', 'mon 14:00-15:00'],
        },
        polish: { name: 'Sewing', about: 'We sew.', pl: ['Szycie', 'Szyjemy ubrania. Łódź. Gołąb.'] },
        urdu: { name: 'Stories', about: 'We listen.', ur: ['کہانیاں', 'ہم کہانیاں سنتے ہیں'] },
        older: {
          name: 'Golden Hour',
          who: 'older-people',
          about: 'Chat.',
          place: 'Hill Farm',
          costs: ['free'],
        },
      },
    ),
)

describe('words find activities', () => {
  test.each([
    ['by name', 'supper', ['supper']],
    ['by kind', 'swimming', ['splash']],
    ['by place', 'hill farm', ['grow', 'older']],
    ['by text', 'scones', ['cakes']],
    ['by organisation and word', 'hillside scones', ['cakes']],
    ['plural', 'film nights', ['cinema']],
    ['singular', 'vegetable', ['grow']],
    ['other ending', 'swimmers', ['splash']],
    ['capitals', 'SCONES', ['cakes']],
    ['beginning of a word', 'veg', ['grow']],
    ['beginning of the last word', 'warm wat', ['splash']],
    ['words that say little', 'I would like something to do with scones please', ['cakes']],
    ['name before kind before text', 'cooking', ['cakes', 'supper']],
    ['the club of that name first', 'gardening club', ['garden-club', 'grow']],
    ['synonym: baking', 'baking', ['cakes']],
    ['synonym: pool', 'pool', ['splash']],
    ['synonym: allotment', 'allotment', ['garden-club', 'grow']],
    ['synonym: telly', 'telly', ['cinema', 'movies']],
    ['synonym: Makaton', 'Makaton', ['choir']],
    ['synonym: OAP', 'oap', ['older']],
    ['synonym of a fact: wheelchair', 'wheelchair', ['grow', 'older']],
    ['synonym of a fact: guide dog', 'guide dog', ['garden-club', 'splash']],
    ['phrase: step free', 'step free', ['grow', 'older']],
    ['Polish', 'szycie', ['polish']],
    ['Polish without its marks', 'lodz golab', ['polish']],
    ['Urdu', 'کہانیاں', ['urdu']],
    ['Urdu with Arabic letters', 'كہانياں', ['urdu']],
    ['Urdu with its small marks', 'کَہانِیاں', ['urdu']],
  ])('%s: %s', (_, q, expected) => {
    expect(slugs(q)).toEqual(expect.arrayContaining(expected))
    expect(slugs(q).slice(0, expected.length).sort()).toEqual([...expected].sort())
    expect(list(q)).toMatchObject({ loosened: false, spelling: null })
  })

  test('all of the words', () => expect(slugs('eat early')).toEqual(['supper']))
  test('animals that may help are no animals to meet', () => expect(list('animals').total).toBe(0))
  test('the best first', () => expect(slugs('cooking')[0]).toBe('cakes'))
  test('in the name before in the kind', () => expect(slugs('film')).toEqual(['cinema', 'movies']))
  test('the named one first', () => expect(slugs('gardening club')[0]).toBe('garden-club'))
  test('words that say nothing list everything', () => expect(list('something to do').total).toBe(12))
})

describe('typing mistakes', () => {
  test.each([
    ['scoens', 'scones', ['cakes']],
    ['sconnes', 'scones', ['cakes']],
    ['gardning', 'gardening', ['garden-club', 'grow']],
    ['vegatables', 'vegetables', ['garden-club', 'grow']],
    ['warm watter', 'warm water', ['splash']],
    ['Voises, please', 'voices, please', ['choir']],
  ])('%s', (q, to, expected) => {
    expect(slugs(q).sort()).toEqual(expected)
    expect(list(q).spelling).toEqual({
      from: q,
      to: q.startsWith('Voises') ? to.replace('Voices', 'voices') : to,
    })
  })

  test('a short word is not guessed at', () => expect(list('grw').total).toBe(0))
})

describe('what was not found', () => {
  test('some of the words, and said so', () => {
    expect(slugs('scones xyzzy')).toEqual(['cakes'])
    expect(list('scones xyzzy').loosened).toBe(true)
    expect(slugs('scones warm').sort()).toEqual(['cakes', 'splash'])
  })

  test('nothing at all', () => {
    expect(list('xyzzy')).toMatchObject({ total: 0, loosened: false, instead: [{ without: 'q', total: 12 }] })
  })
})

describe('days, times and prices among the words', () => {
  test.each([
    ['cakes on saturday', ['cakes']],
    ['saturday evening', ['cinema']],
    ['weekend', ['cakes', 'cinema']],
    ['sat morning', ['cakes']],
    ['free supper', ['supper']],
    ['evenings', ['choir', 'cinema']],
  ])('%s', (q, expected) => expect(slugs(q).sort()).toEqual(expected))

  test('are said', () => {
    expect(list('cakes on saturday').understood).toEqual({ day: ['sat'], time: [], free: false })
  })

  test('are plain words when nothing fits otherwise', () => {
    expect(slugs('splash mornings')).toEqual(['splash'])
  })

  test('lift what has them in its name', () => {
    expect(slugs('monday club')).toEqual(['monday', 'choir'])
    expect(slugs('Monday')).toEqual(['monday', 'choir'])
  })

  test('a day that was chosen counts more', () => {
    expect(list('saturday', { day: 'tue' }).cards.map((card) => card.slug)).toEqual(['monday'])
  })
})

describe('hostile words never throw', () => {
  test.each([
    '"',
    "'; drop table activities; --",
    'name:x',
    'a AND b OR NOT c NEAR(d, 5)',
    '{name}: ^"x*"',
    '*',
    '-',
    '(((',
    '%00\u0000\ufffe',
    '𝓼𝔀𝓲𝓶 🏊 \ud800',
    'ﷺ',
    '__proto__ constructor toString',
    'x'.repeat(10_000),
    'swim '.repeat(2000),
    Array.from({ length: 200 }, (_, i) => `word${i}`).join(' '),
    '\u0301\u0301\u0301',
    '𐐀𐐁',
  ])('%s', (q) => expect(list(q).total).toBeGreaterThanOrEqual(0))
})
