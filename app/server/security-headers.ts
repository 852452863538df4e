import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

export type HeaderList = readonly (readonly [string, string])[]

const NONE = ["'none'"]
const SELF = ["'self'"]

/** Features that no page of ours uses, and no page that frames or embeds something may ask for. */
const NO_FEATURES = ['camera', 'geolocation', 'payment', 'usb', 'browsing-topics']
/** A person may record their voice (app/scripts/voice.ts); the browser still asks them first. */
const PERMISSIONS = [...NO_FEATURES.map((feature) => `${feature}=()`), 'microphone=(self)'].join(', ')

/** How a Content-Security-Policy names an inlined stylesheet that it allows. */
export const hashSource = (text: string | Buffer) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The security headers of a document, worked out once: what helmet would set on each answer.
 * @param https whether visitors use https, and must from now on
 */
export function documentHeaders(https: boolean): HeaderList {
  const directives = {
    // Also for objects, frames, workers and manifests: we have none.
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: SELF,
    fontSrc: SELF,
    // What was just recorded is listened to before it is sent.
    mediaSrc: [...SELF, 'blob:'],
    connectSrc: SELF,
    formAction: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
    ...(https ? { upgradeInsecureRequests: [] } : {}),
  }
  const headers = record(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      // 'no-referrer' would make browsers send "Origin: null" with our own forms.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: https && { maxAge: 31_536_000 },
      xFrameOptions: { action: 'deny' },
      // For browsers and plug-ins that no longer exist.
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
      // What browsers do by themselves: each costs bytes on every page of an old phone.
      xDnsPrefetchControl: false,
      originAgentCluster: false,
    }),
  )
  return [...headers, ['Permissions-Policy', PERMISSIONS]]
}

/** The same headers for one answer, whose policy also names its inline scripts (a nonce) or its stylesheet (a hash). */
export const allowing = (headers: HeaderList, what: 'script-src' | 'style-src', source: string): HeaderList =>
  headers.map(([name, value]) =>
    name === 'Content-Security-Policy'
      ? [name, value.replace(`${what} 'self'`, `$& ${source}`)]
      : [name, value],
  )

/** The same headers for one page that shows a document of ours beside its words. */
export const embedding = (headers: HeaderList): HeaderList =>
  headers.map(([name, value]) =>
    name === 'Content-Security-Policy'
      ? [name, `${value};frame-src 'self';object-src 'self'`]
      : [name, value],
  )

/** For everything that is no document. */
export const FILE_HEADERS: HeaderList = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]
/** A picture can be opened as a document by itself: it may load nothing and run nothing. */
export const PICTURE_POLICY: readonly [string, string] = [
  'Content-Security-Policy',
  "default-src 'none'; sandbox",
]

function record(set: ReturnType<typeof helmet>): [string, string][] {
  const headers: [string, string][] = []
  const answer = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  }
  set({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined)
  return headers
}
