import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'
import { seedDemo } from '../../db/seed'
import { measureAnswers } from './answers'
import { type Child, residentMegabytes, SERVE, startChild } from './children'
import { type Figure, isAsked, isMet, printTable, writeFigures } from './figures'
import { differentFilters } from './filters'
import { lookOften, openBrowser } from './first-view'
import { type Asked, inTurns, type Load } from './load'
import { measurePeople } from './people'
import { measureResults } from './results'
import { measureScale } from './scale'
import { measureSurvey } from './survey'

/**
 * `npm run bench`: speed, weight and scale, beside a bare server on the same data in the same run.
 * Takes about 6 minutes, and is over after 9 at most.
 */
const FILE = 'build/bench.json'
const LONGEST_MS = 540_000
const ROUNDS = 2
const SECONDS = 4

const LIST = '/activities'
const DETAIL = '/activities/market-garden-training'
/** As browsers do, so that what is compared is what people get. */
const COMPRESSED = { 'accept-encoding': 'gzip, deflate, br' }
/** Filters are sent by a form of our own. */
const FROM_FORM = { ...COMPRESSED, 'sec-fetch-site': 'same-origin' }
const SETTINGS: [name: string, cookie: string][] = [
  ['as it starts', ''],
  ['dark and larger', 'text=larger&colours=dark'],
  ['words only, Polish', 'pictures=off'],
]

const tooLong = setTimeout(() => {
  console.error(`The bench was stopped after ${LONGEST_MS / 1000} seconds.`)
  process.exit(1)
}, LONGEST_MS)

const folder = mkdtempSync(join(tmpdir(), 'good-days-bench-'))
const children: Child[] = []
const figures: Figure[] = []
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
try {
  const { site, bare } = await startBoth()
  await measureLoad(site, bare)
  await measureViews(site, bare)
} finally {
  await Promise.all(children.map((child) => child.stop()))
}
console.log('Signed-in pages: 10,000 people, 30,000 goals, 100,000 looks')
figures.push(...(await measurePeople()))
figures.push(...say('Results of a survey with 100,000 answers', () => measureResults()))
console.log('Answers of surveys: 50 connections, 10 seconds')
figures.push(...(await measureAnswers()))
const scale = say('Scale: the demo market and one of 100 times its size', measureScale)
figures.push(...scale.figures)
clearTimeout(tooLong)

console.log()
printTable(figures)
writeFigures(FILE, figures, {
  node: process.version,
  processors: cpus().length,
  at: new Date().toISOString(),
  slowest: scale.slowest,
})
const missed = figures.filter((figure) => isAsked(figure) && !isMet(figure))
console.log(
  `\n${missed.length === 0 ? 'Every target is met.' : `${missed.length} targets are missed.`} The figures are in ${FILE}.`,
)
process.exitCode = missed.length === 0 ? 0 : 1

function say<T>(what: string, work: () => T): T {
  console.log(what)
  return work()
}

async function startBoth(): Promise<{ site: Child; bare: Child }> {
  const file = join(folder, 'good-days.db')
  const db = openDatabase(file)
  migrateInMemory(db)
  seedDemo(db)
  db.$client.close()
  const site = await say('Starting both servers', () =>
    startChild(
      () => SERVE,
      (port) => ({ PORT: String(port), DATA_DIR: folder, DEMO: '1', HOST: '127.0.0.1', SITE_URL: '' }),
      LIST,
    ),
  )
  children.push(site)
  const bare = await startChild(
    (port) => ['tests/bench/bare.js', file, String(port)],
    () => ({}),
    LIST,
  )
  children.push(bare)
  figures.push({ name: 'start to first answer', value: site.msToFirstAnswer, unit: 'ms', atMost: 2000 })
  return { site, bare }
}

async function measureLoad(site: Child, bare: Child): Promise<void> {
  console.log(`Load: ${ROUNDS} rounds of ${SECONDS} seconds each, 10 connections`)
  const rotate = differentFilters()
  const asked: Asked[] = [
    { url: bare.url, path: LIST },
    ...SETTINGS.map(([name, display]) => ({ url: site.url, path: LIST, headers: withCookie(name, display) })),
    { url: bare.url, path: DETAIL },
    { url: site.url, path: DETAIL, headers: COMPRESSED },
    { url: bare.url, path: LIST, rotate },
    { url: site.url, path: LIST, rotate, headers: FROM_FORM },
  ]
  const loads = await inTurns(asked, ROUNDS, SECONDS)
  const [bareList, ...rest] = loads as [Load, ...Load[]]
  const [bareDetail, siteDetail, bareFiltered, siteFiltered] = rest.slice(SETTINGS.length) as [
    Load,
    Load,
    Load,
    Load,
  ]
  figures.push({ name: 'bare list', value: bareList.perSecond, unit: 'a second' })
  for (const [at, [name]] of SETTINGS.entries()) compare(`list, ${name}`, rest[at] as Load, bareList, 50)
  figures.push({ name: 'bare activity', value: bareDetail.perSecond, unit: 'a second' })
  compare('activity', siteDetail, bareDetail, 50)
  figures.push({ name: 'bare filtered list', value: bareFiltered.perSecond, unit: 'a second' })
  compare('filtered list, never the same twice', siteFiltered, bareFiltered, 15)
  const resident = residentMegabytes(site.pid)
  if (resident)
    figures.push({ name: 'resident memory after the load', value: resident, unit: 'MB', atMost: 200 })
}

function withCookie(name: string, display: string): Record<string, string> {
  const lang = name.includes('Polish') ? '; lang=pl' : ''
  return { ...COMPRESSED, cookie: `display=${encodeURIComponent(display)}${lang}` }
}

function compare(name: string, load: Load, bare: Load, atLeast: number): void {
  figures.push(
    { name: `${name}: answers`, value: load.perSecond, unit: 'a second' },
    {
      name: `${name}: against the bare server`,
      value: (100 * load.perSecond) / bare.perSecond,
      unit: '%',
      atLeast,
    },
    { name: `${name}: half of the answers within`, value: load.p50, unit: 'ms' },
    { name: `${name}: 99 of 100 answers within`, value: load.p99, unit: 'ms', atMost: 50 },
  )
  if (load.failures > 0)
    figures.push({ name: `${name}: failures`, value: load.failures, unit: '', atMost: 0 })
}

async function measureViews(site: Child, bare: Child): Promise<void> {
  const { CHROMIUM_PATH } = process.env
  if (!CHROMIUM_PATH) return
  console.log('First view: a phone of 390 pixels, 562 ms, 1.44 Mbps, a processor 4 times slower')
  const browser = await openBrowser(CHROMIUM_PATH)
  try {
    const { first, again } = await lookOften(browser, site.url + LIST, 3)
    const plain = await lookOften(browser, bare.url + LIST, 3)
    figures.push(
      { name: 'first view: transferred', value: first.bytes / 1024, unit: 'KB', atMost: 45 },
      { name: 'first view: requests', value: first.requests, unit: '', atMost: 14 },
      { name: 'first view: script', value: first.scriptBytes / 1024, unit: 'KB', atMost: 10 },
      { name: 'first view: layout shift', value: first.cls, unit: '', atMost: 0 },
      { name: 'first view: blocking time', value: first.tbt, unit: 'ms', atMost: 0 },
      { name: 'first view: largest paint', value: first.lcp, unit: 'ms' },
      { name: 'first view: largest paint of the bare page', value: plain.first.lcp, unit: 'ms' },
      {
        name: 'first view: largest paint against the bare page',
        value: first.lcp / plain.first.lcp,
        unit: 'x',
        atMost: 1.6,
      },
      { name: 'repeat view: transferred', value: again.bytes / 1024, unit: 'KB', atMost: 8 },
      { name: 'repeat view: largest paint', value: again.lcp, unit: 'ms' },
    )
    console.log(first.largest.map((one) => `  ${one}`).join('\n'))
    figures.push(...(await measureSurvey(browser, site.url, bare.url)))
  } finally {
    await browser.close()
  }
}
