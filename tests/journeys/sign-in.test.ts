import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEMO_CARD } from '../../db/seed/account'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS } from '../support/person'

const journeys = startJourneys()
const REACH = 'Your email address or your phone number'

/** What the site wrote into its outbox folder, the newest last. */
function outbox(): string[] {
  try {
    return readdirSync(join(journeys.site.dataDir, 'outbox')).sort()
  } catch {
    return []
  }
}

/** Waits for the next mail or text to somebody, and reads the address of its link. */
async function linkTo(to: string): Promise<string> {
  for (let tries = 0; tries < 80; tries++) {
    const file = outbox()
      .map((name) => readFileSync(join(journeys.site.dataDir, 'outbox', name), 'utf8'))
      .findLast((text) => text.includes(`To: ${to}`))
    const link = /\/sign-in\/link\/[\w-]+/.exec(file?.replaceAll(/=\r?\n/g, '') ?? '')?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`No mail came for ${to}`)
}

const DEVICE = 'Is this your own device?'

/** Asks for a link, opens it from the outbox, and signs in with it. */
async function comeByLink(person: Person, reach: string, called: string, device = 'Yes, it is my own') {
  await person.open('/sign-in?back=/activities')
  await person.write(REACH, reach)
  await person.follow('Send me a link')
  await person.seesTitle(/^Look at your (email|phone) now$/)
  const link = await linkTo(reach)
  await person.open(link)
  await person.seesTitle(`Are you ${called}?`)
  await person.follow(`Yes, I am ${called}`)
  await person.seesTitle(DEVICE)
  await person.choose(device)
  await person.follow('Sign me in')
  return link
}

const BY_MAIL = {
  'with scripts': ['leah@example.org', 'Leah'],
  'without scripts': ['ken@example.org', 'Ken'],
  'by keyboard alone': ['maya@example.org', 'Maya'],
} as const

describe.each(WAYS)('%s', (way) => {
  test('a link from the outbox, back to where they were; it works once', async () => {
    const [reach, called] = BY_MAIL[way]
    const person = await journeys.arrive(way)
    const link = await comeByLink(person, reach, called)
    expect(person.address).toBe('/activities')
    await person.open('/me/sign-in')
    await person.seesTitle('Ways to sign in')
    await person.sees('You use this one now.', reach)
    await person.open(link)
    await person.seesTitle('Somebody used this link already')
    await person.follow('Send me a new link')
    await person.seesTitle('How do you want to sign in?')
    await person.open('/sign-out')
    await person.follow('Sign me out')
    await person.seesTitle('You are signed out')
    await person.open('/me/sign-in')
    await person.seesTitle('How do you want to sign in?')
    await person.leave()
  })

  test('somebody who is not the person of the link is not signed in', async () => {
    const person = await journeys.arrive(way)
    await person.open(`/sign-in/card/${DEMO_CARD}`)
    await person.seesTitle('Are you Sam?')
    await person.follow('No, I am not Sam')
    await person.seesTitle('Nobody is signed in')
    await person.open('/me')
    await person.seesTitle('How do you want to sign in?')
    await person.leave()
  })

  test('a card on a tablet that others use too, and one press to finish', async () => {
    const person = await journeys.arrive(way)
    await person.open(`/sign-in/card/${DEMO_CARD}`)
    await person.follow('Yes, I am Sam')
    await person.choose('No, other people use it too')
    await person.follow('Sign me in')
    await person.follow('I have finished. Sign me out')
    await person.seesTitle('You are signed out')
    const kept = (await person.context.cookies()).map(({ name }) => name)
    expect(kept).toEqual([])
    await person.leave()
  })

  test('make an account by oneself', async () => {
    const name = `Robin ${{ 'with scripts': 'Ash', 'without scripts': 'Elm', 'by keyboard alone': 'Oak' }[way]}`
    const reach = `${name.replace(' ', '.').toLowerCase()}@example.org`
    const person = await journeys.arrive(way)
    await person.open('/sign-in')
    await person.follow('I am new. Make an account')
    await person.follow('Go to the next question')
    await person.sees('Write a name.')
    await person.write('What is your name?', name)
    await person.follow('Go to the next question')
    await person.follow('Skip this question')
    await person.write('How can we reach you?', reach)
    await person.follow('Go to the next question')
    await person.choose('Picture 5')
    await person.follow('Go to the next question')
    await person.seesTitle('Check your answers')
    await person.sees(name, 'Robin', reach, 'Picture 5')
    await person.follow('Send me the link to open my account')
    await person.seesTitle('Look at your email now')
    const rows = () =>
      journeys.site.rows<{ called: string }>('select called from people where email = ?', reach)
    expect(rows()).toEqual([])
    await person.open(await linkTo(reach))
    await person.seesTitle('Are you Robin?')
    await person.follow('Yes, I am Robin')
    await person.choose('Only for this time')
    await person.follow('Sign me in')
    expect(rows()).toEqual([{ called: 'Robin' }])
    expect(new URL(person.page.url()).pathname).toBe('/me')
    await person.leave()
  })
})

test('a text leads in as well', async () => {
  const person = await journeys.arrive('with scripts')
  await comeByLink(person, '07700900110', 'Helen', 'Only for this time')
  expect(person.address).toBe('/activities')
  await person.leave()
})

test('a lost card is replaced: the old one is dead, and so is whoever came in by it', async () => {
  const finder = await journeys.arrive('without scripts')
  await finder.open(`/sign-in/card/${DEMO_CARD}`)
  await finder.follow('Yes, I am Sam')
  await finder.choose('Yes, it is my own')
  await finder.follow('Sign me in')
  await finder.open('/me/sign-in')
  await finder.sees('You came with a card.')
  await finder.seesNo('Make a new card')

  const sam = await journeys.arrive('with scripts')
  await comeByLink(sam, 'sam@example.org', 'Sam')
  await sam.open('/me/sign-in')
  await sam.follow('Make a new card')
  await sam.sees('The card is ready. Print it now', 'How to use the card')
  expect(await sam.page.locator('svg.qr-code').count()).toBe(2)

  await finder.open('/me/sign-in')
  await finder.seesTitle('How do you want to sign in?')
  await finder.open(`/sign-in/card/${DEMO_CARD}`)
  await finder.seesTitle('This card does not work any more')
  await finder.leave()
  await sam.leave()
})

test('a passkey is made and used', async () => {
  // A browser gives passkeys to names, not to numbers.
  const baseURL = journeys.site.origin.replace('127.0.0.1', 'localhost')
  const person = await journeys.arrive('with scripts', { baseURL })
  const devtools = await person.context.newCDPSession(person.page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await comeByLink(person, 'tomasz@example.org', 'Tomasz')
  await person.open('/me/sign-in?lang=en')
  await person.follow('Let this device know me')
  await person.sees('This device knows you now.', 'Device 1 knows you')
  await person.open('/sign-out')
  await person.follow('Sign me out')
  await person.open('/sign-in?back=/my-list')
  await person.follow('Use this device')
  await person.seesTitle('Are you Tomasz?')
  await person.follow('Yes, I am Tomasz')
  await person.choose('Yes, it is my own')
  await person.follow('Sign me in')
  expect(person.address).toBe('/my-list')
  await person.open('/me/sign-in')
  await person.follow('Remove device 1')
  await person.sees('We removed it.')
  await person.leave()
})

test('two quick presses of "Yes" sign in once', async () => {
  const person = await journeys.arrive('with scripts')
  await person.open(`/sign-in/link/${new URL(await linkAddress()).pathname.split('/').at(-1)}`)
  await person.page.getByRole('button', { name: 'Yes, I am Jo' }).dblclick()
  await person.page.waitForURL('**/sign-in/device')
  await person.seesTitle(DEVICE)
  await person.leave()
})

/** A link that whoever looks after the server hands over. */
async function linkAddress(): Promise<string> {
  const said = await journeys.site.command('person', 'link', 'jo@example.org')
  return /http\S+/.exec(said)?.[0] ?? ''
}
