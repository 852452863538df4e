import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the site. */
export default [
  index('routes/home.tsx'),

  route('activities', 'routes/activities/list/list.tsx'),
  route('activities/choose', 'routes/activities/choose/choose.tsx'),
  route('activities/:slug', 'routes/activities/show/show.tsx'),
  route('activities/:slug/try', 'routes/activities/try/try.tsx'),
  route('activities/:slug/try/sent', 'routes/activities/try/sent.tsx'),
  route('activities/:slug/wrong', 'routes/activities/wrong/wrong.tsx'),
  route('activities/:slug/wrong/thanks', 'routes/activities/wrong/thanks.tsx'),

  route('my-list', 'routes/my-list/show.tsx'),
  route('my-list/compare', 'routes/my-list/compare.tsx'),
  route('my-list/send', 'routes/my-list/send.tsx'),
  route('my-list/sent', 'routes/my-list/sent.tsx'),
  route('my-list/:change', 'routes/my-list/change.ts'),

  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/sent', 'routes/account/sent.tsx'),
  route('sign-in/link/:token', 'routes/account/link.tsx'),
  route('sign-in/card', 'routes/account/card-help.tsx'),
  route('sign-in/card/:token', 'routes/account/card.tsx'),
  route('sign-in/:way/:token/photo', 'routes/account/photo.ts', { id: 'sign-in-photo' }),
  route('sign-in/passkey/start', 'routes/account/passkey-start.ts'),
  route('sign-in/passkey/finish', 'routes/account/passkey-finish.ts'),
  route('sign-in/check', 'routes/account/check.tsx'),
  route('sign-in/check/photo', 'routes/account/photo.ts', { id: 'sign-in-check-photo' }),
  route('sign-in/device', 'routes/account/device.tsx'),
  route('sign-in/not-me', 'routes/account/not-me.tsx'),
  route('sign-in/new', 'routes/account/new.tsx'),
  route('sign-in/demo', 'routes/account/demo.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),

  route('me/sign-in', 'routes/account/ways.tsx'),
  route('me/sign-in/card', 'routes/account/own-card.tsx'),
  route('me/sign-in/passkey/start', 'routes/account/make-passkey-start.ts'),
  route('me/sign-in/passkey/finish', 'routes/account/make-passkey-finish.ts'),

  route('staff/people', 'routes/account/people/list.tsx'),
  route('staff/people/new', 'routes/account/people/new.tsx'),
  route('staff/people/:id', 'routes/account/people/show.tsx'),
  route('staff/people/:id/card', 'routes/account/people/card.tsx'),

  route('me', 'routes/me/me.tsx'),
  route('me/week', 'routes/week/week.tsx'),
  route('me/week.ics', 'routes/week/ics.ts'),
  route('me/week/new', 'routes/week/new.tsx'),
  route('me/week/calendar', 'routes/week/calendar.tsx'),
  route('me/week/:id', 'routes/week/entry.tsx'),
  route('me/week/:id/change', 'routes/week/change.tsx'),
  route('me/week/:id/move/:date', 'routes/week/move.tsx'),

  route('me/files/:id', 'routes/data/file.ts'),

  route('me/about', 'routes/about-me/show.tsx'),
  route('me/about/face', 'routes/about-me/face.tsx'),
  route('me/about/:question', 'routes/about-me/question.tsx'),

  route('me/people', 'routes/sharing/people.tsx'),
  route('me/people/share', 'routes/sharing/share.tsx'),
  route('me/people/invite', 'routes/sharing/invite.tsx'),
  route('me/people/:id', 'routes/sharing/person.tsx'),
  route('me/looked', 'routes/sharing/looked.tsx'),
  route('sign-in/invite/:token', 'routes/sharing/invited.tsx'),
  route('sign-in/invite/:token/you', 'routes/sharing/invited-you.tsx'),
  route('caring', 'routes/sharing/caring.tsx'),
  route('caring/help', 'routes/sharing/help.ts'),
  route('caring/stop', 'routes/sharing/stop.ts'),
  route('caring/join/:token', 'routes/sharing/join.ts'),
  route('caring/:person', 'routes/sharing/caring-person.tsx'),
  route('staff/people/:id/decisions', 'routes/sharing/decisions.tsx'),

  route('settings', 'routes/settings/settings.tsx'),
  route('me/requests', 'routes/asks/list.tsx'),
  route('me/requests/:id', 'routes/asks/show.tsx'),
  route('asks/:token', 'routes/asks/follow.tsx'),

  route('staff', 'routes/staff/desk.tsx'),
  route('staff/requests', 'routes/staff/requests.tsx'),
  route('staff/requests/:id', 'routes/staff/request.tsx'),
  route('staff/messages', 'routes/staff/messages.tsx'),
  route('staff/kit', 'routes/staff/kit.tsx'),

  route('help', 'routes/about/help.tsx'),
  route('help/write', 'routes/help/write.tsx'),
  route('help/write/sent', 'routes/help/sent.tsx'),
  route('words', 'routes/about/words.tsx'),
  route('safety', 'routes/about/safety.tsx'),
  route('accessibility', 'routes/about/accessibility.tsx'),
  route('privacy', 'routes/about/privacy.tsx'),
  route('credits', 'routes/about/credits.tsx'),

  route('sitemap.xml', 'routes/machines/sitemap.ts'),
  route('robots.txt', 'routes/machines/robots.ts'),
  // Its root and all below it.
  route('open-referral/*', 'routes/open-referral/answer.ts'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
