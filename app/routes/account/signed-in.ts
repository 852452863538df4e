import { redirect } from '@remix-run/node'
import { keepDisplay } from '../../domain/account/display'
import type { SignedIn } from '../../domain/account/pending'
import type { Device } from '../../domain/account/sign-in'
import { findMember } from '../../domain/account/sign-in'
import { DEFAULT_LANG, isLang } from '../../i18n/languages'
import { readCookie, writeCookie } from '../../preferences/cookie'
import { endedPendingCookie, safeBack, sessionCookie } from '../../session.server'

/** Signs this browser in, gives it the person's own look and language, and goes back to where they were. */
export function enter(request: Request, url: URL, signedIn: SignedIn, device: Device, now: Date): Response {
  const headers = new Headers()
  headers.append('Set-Cookie', sessionCookie(signedIn.secret, device, url))
  headers.append('Set-Cookie', endedPendingCookie(url))
  for (const cookie of lookOf(signedIn, device)) headers.append('Set-Cookie', cookie)
  if (device === 'own' && !signedIn.display) keepLookOfDevice(request, signedIn, now)
  return redirect(safeBack(signedIn.back), { status: 303, headers })
}

/** A device that is not theirs forgets it when the browser closes. */
function lookOf({ display, lang }: SignedIn, device: Device): string[] {
  const life = device === 'own' ? undefined : null
  return [
    ...(display ? [writeCookie('display', display, life)] : []),
    ...(isLang(lang) && lang !== DEFAULT_LANG ? [writeCookie('lang', lang, life)] : []),
  ]
}

/** Somebody who set up their own device before they had an account keeps it so, on their next device too. */
function keepLookOfDevice(request: Request, { secret }: SignedIn, now: Date): void {
  const display = readCookie(request.headers.get('cookie'), 'display')
  const member = display ? findMember(secret, DEFAULT_LANG, now) : null
  if (member) keepDisplay(member, { display }, now)
}
