/** How the site looks and sounds for one person. The first choice of each is what everybody starts with. */
export const CHOICES = {
  text: ['normal', 'large', 'larger', 'largest'],
  space: ['normal', 'wide', 'widest'],
  /** `auto` follows the device (light or dark); `system` uses the device's own colours for everything. */
  colours: ['auto', 'light', 'cream', 'dark', 'contrast', 'system'],
  pictures: ['both', 'large', 'off'],
  page: ['all', 'fewer'],
  motion: ['auto', 'none'],
  speed: ['normal', 'slow', 'slower', 'fast'],
} as const

export type Setting = keyof typeof CHOICES
export type Preferences = { [S in Setting]: (typeof CHOICES)[S][number] } & { voice: string }

export const SETTINGS = Object.keys(CHOICES) as Setting[]

/** Settings that change the page's markup; speed and voice are read by the reading script alone. */
export const SHOWN_SETTINGS = ['text', 'space', 'colours', 'pictures', 'page', 'motion'] as const

export const DEFAULTS: Preferences = {
  text: 'normal',
  space: 'normal',
  colours: 'auto',
  pictures: 'both',
  page: 'all',
  motion: 'auto',
  speed: 'normal',
  voice: '',
}

const VOICE_LENGTH = 80

/** Takes what it knows from anything: a cookie, a form, a query. What it does not know, it leaves as it was. */
export function readPreferences(from: URLSearchParams, base: Preferences = DEFAULTS): Preferences {
  const next: Record<string, string> = { ...base }
  for (const setting of SETTINGS) {
    const value = from.get(setting)
    if (value !== null && (CHOICES[setting] as readonly string[]).includes(value)) next[setting] = value
  }
  const voice = from.get('voice')
  if (voice !== null) next.voice = voice.slice(0, VOICE_LENGTH)
  return next as Preferences
}

/** Only what differs from the start, in a fixed order: short, and the same for the same look. */
export function writePreferences(preferences: Preferences): string {
  const params = new URLSearchParams()
  for (const setting of [...SETTINGS, 'voice'] as const) {
    if (preferences[setting] !== DEFAULTS[setting]) params.set(setting, preferences[setting])
  }
  return params.toString()
}
