import { Outlet } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Head, usePage } from './i18n/page-context'
import { useWords } from './i18n/words'
import { Frame } from './kit/frame/frame'
import { ErrorPage } from './routes/error-page'
import stylesheet from './styles/app.css?url'
import { fontPreloads } from './styles/fonts'
import membersSheet from './styles/members.css?url'
import questionsSheet from './styles/questions.css?url'
import kindsSheet from './styles/questions-kinds.css?url'
import moreSheet from './styles/questions-more.css?url'

/** Pages of people and of the desk, and the way in. */
const MEMBERS = /^\/(?:me|caring|staff|sign-in|sign-out)(?:\/|$)/

export function Layout({ children }: { children: ReactNode }) {
  const words = useWords()
  const page = usePage()
  const { preferences: p, head, handle } = page
  const slim = handle.frame === 'slim'
  return (
    <html
      lang={words.lang}
      dir={words.dir}
      data-text={p.text}
      data-space={p.space}
      data-colours={p.colours}
      data-pictures={p.pictures}
      data-page={p.page}
      data-motion={p.motion}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <HeadTags head={head} />
        {(slim ? [] : fontPreloads(words.lang)).map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={slim ? questionsSheet : stylesheet} />
        {MEMBERS.test(page.path) ? <link rel="stylesheet" href={membersSheet} /> : null}
        {/* Taken out again where nothing on the page needs it (styles/more-styles.server.ts). */}
        {(slim ? [moreSheet, kindsSheet] : []).map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
      </head>
      <body>
        <Frame handle={handle}>{children}</Frame>
      </body>
    </html>
  )
}

function HeadTags({ head }: { head?: Head }) {
  const { t } = useWords()
  const { site, path, who } = usePage()
  const parts = [
    head?.error ? t('shared:title.error') : '',
    head?.title ?? '',
    head?.section ?? '',
    // Whoever helps somebody must always know whose page it is.
    who?.helping ?? '',
    site.name,
  ]
  return (
    <>
      <title>{parts.filter(Boolean).join(' - ')}</title>
      {head?.description ? <meta name="description" content={head.description} /> : null}
      {site.url ? (
        <link rel="canonical" href={site.url.replace(/\/$/, '') + (head?.canonical ?? path)} />
      ) : null}
      {head?.noIndex ? <meta name="robots" content="noindex" /> : null}
      <meta name="theme-color" content="#0b4f4a" />
      {head?.jsonLd ? (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(head.jsonLd).replaceAll('<', '\\u003c') }}
        />
      ) : null}
    </>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
