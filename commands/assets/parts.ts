import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Drawing, readDrawing } from './drawing'

const OWN = new URL('../../app/kit/pictures/own/', import.meta.url)

/** OpenMoji's yellow people without tones of their own get one with "@": "help-others@medium". */
const SKIN: Record<string, string> = {
  light: '#fadcbc',
  'medium-light': '#debb90',
  medium: '#c19a65',
  'medium-dark': '#a57939',
  dark: '#6a462f',
}
const YELLOW = /#fcea2b/g

let icons: Record<string, { body: string }> | undefined
const drawn = new Map<string, Drawing>()

/** The drawing of a part, by the name that the registry gives it. */
export function part(name: string): Drawing {
  const known = drawn.get(name)
  if (known) return known
  const drawing = readDrawing(name.startsWith('own:') ? ownBody(name.slice(4)) : openMojiBody(name))
  drawn.set(name, drawing)
  return drawing
}

function ownBody(name: string): string {
  const svg = readFileSync(new URL(`${name}.svg`, OWN), 'utf8')
  const [, attributes, body] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? []
  const lines = (attributes ?? '').replace(/ (xmlns|viewBox)="[^"]*"/g, '')
  return `<g${lines}>${body}</g>`
}

function openMojiBody(name: string): string {
  icons ??= JSON.parse(readFileSync(openMojiFile(), 'utf8')).icons as Record<string, { body: string }>
  const [icon = '', tone] = name.split('@')
  const found = icons[icon]
  if (!found) throw new Error(`OpenMoji has no icon "${icon}"`)
  if (tone === undefined) return found.body
  const skin = SKIN[tone]
  if (!skin) throw new Error(`"${tone}" is not a tone of skin: ${Object.keys(SKIN).join(', ')}`)
  return found.body.replace(YELLOW, skin)
}

export const openMojiFile = () => createRequire(import.meta.url).resolve('@iconify-json/openmoji/icons.json')
