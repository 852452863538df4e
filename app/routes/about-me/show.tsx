import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QUESTIONS } from '../../domain/about/questions'
import { sawAbout, showAbout } from '../../domain/about/read'
import { sawNews } from '../../domain/people/news'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { openMemberPage, safeBack } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { EmptyAbout } from './empty'
import { AboutPaper } from './paper'
import { WhatElse } from './what-else'

export const handle = { words: 'about-me' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const about = showAbout(viewer, personId, now)
  if (!about) throw notShared()
  sawAbout(viewer, personId, now)
  sawNews(viewer, '/me/about', now)
  return {
    head: { title: words.t('about-me:title'), section: words.t('me:title'), noIndex: true },
    about,
    open: QUESTIONS.filter((question) => !about.answers.some((answer) => answer.question === question)),
    own: viewer.helping === null,
    done: url.searchParams.get('done') ?? '',
    back: safeBack(url.searchParams.get('back'), ''),
  }
}

const DONE = ['saved', 'all', 'face', 'forgot']

export default function AboutMe() {
  const { t } = useWords()
  const { about, open, own, done, back } = useLoaderData<typeof loader>()
  return (
    <>
      {back ? (
        <p>
          <a href={back}>{t('about-me:back')}</a>
        </p>
      ) : (
        <BackLink href="/me" page={t('me:title')} />
      )}
      {DONE.includes(done) ? (
        <Banner kind="success" announce>
          {t(`about-me:done.${done}`)}
        </Banner>
      ) : null}
      {about.answers.length > 0 ? (
        <AboutPaper about={about} own={own} back={back} />
      ) : (
        <EmptyAbout name={about.called} own={own} mayChange={about.mayChange} />
      )}
      <WhatElse about={about} open={open} own={own} />
    </>
  )
}
