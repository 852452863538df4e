// Fetched when somebody wants to listen (scripts/page/listen.ts).
import { displayCookie, preferencesFrom } from '../preferences/cookie'
import type { Preferences } from '../preferences/preferences'
import { LISTEN } from './page/listen'
import { Bar } from './reading/bar'
import { Shown } from './reading/highlight'
import { sentencesOf } from './reading/page-text'
import { Reader } from './reading/reader'

const SPEEDS: Preferences['speed'][] = ['slower', 'slow', 'normal', 'fast']

const preferences = () => preferencesFrom(document.cookie)
const bar = new Bar()
const reader = new Reader(speechSynthesis, new Shown(), preferences, {
  changed: (state) => bar.show(state),
  noVoice: bar.noVoice,
  note: (words) => bar.note(words),
})

const PRESSES: Record<string, () => void> = {
  back: () => reader.back(),
  pause: () => reader.pause(),
  'go-on': () => reader.goOn(),
  stop: () => reader.stop(),
  slower: () => changeSpeed(-1),
  faster: () => changeSpeed(1),
}

function changeSpeed(step: -1 | 1) {
  const now = preferences()
  const speed = SPEEDS[SPEEDS.indexOf(now.speed) + step]
  if (!speed) return
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere, and the server writes the same
  document.cookie = displayCookie({ ...now, speed })
  showLimits()
  reader.again()
}

function showLimits() {
  const at = SPEEDS.indexOf(preferences().speed)
  bar.limit('slower', at === 0)
  bar.limit('faster', at === SPEEDS.length - 1)
}

document.addEventListener(LISTEN, (event) => {
  const button = (event as CustomEvent<HTMLElement>).detail
  const part = button.closest('[data-listen-part]') ?? document.querySelector('main')!
  const sentences = sentencesOf(part)
  if (sentences.length === 0) return
  reader.start(sentences)
  if (reader.state === 'silent') return
  bar.open(button)
  showLimits()
})

bar.onPress((button) => PRESSES[button]?.())

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && reader.state !== 'silent') reader.stop()
})

// A page that is left falls silent, also when the browser keeps it for the way back.
addEventListener('pagehide', () => reader.stop())
