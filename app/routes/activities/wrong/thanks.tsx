import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { useWords } from '../../../i18n/words'
import { Buttons, LinkButton } from '../../../kit/button'
import { DonePanel } from '../../../kit/done-panel'
import { PictureText } from '../../../kit/picture-text'
import { openPage } from '../../../session.server'
import { WhatNext } from '../what-next'

export const handle = { words: 'activities' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, today } = openPage(request)
  const activity = showActivity(viewer, params.slug ?? '', today)
  if (!activity) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('activities:told.title'), section: words.t('activities:title'), noIndex: true },
    about: { slug: activity.slug, name: activity.name },
  }
}

export default function Thanks() {
  const { t } = useWords()
  const { about } = useLoaderData<typeof loader>()
  return (
    <>
      <DonePanel title={t('activities:told.title')}>
        <p>{t('activities:told.what', { name: about.name })}</p>
      </DonePanel>
      <WhatNext
        title={t('activities:told.next')}
        steps={[
          ['action.mail', t('activities:told.next-read')],
          ['action.phone', t('activities:told.next-ask')],
          ['action.done', t('activities:told.next-mend')],
        ]}
      />
      <PictureText picture="action.help" size="small">
        {t('activities:told.question')}
      </PictureText>
      <Buttons>
        <LinkButton href={`/activities/${about.slug}`} picture="action.back">
          {t('activities:told.back', { name: about.name })}
        </LinkButton>
        <LinkButton href="/activities" look="quiet" picture="action.find">
          {t('activities:told.more')}
        </LinkButton>
      </Buttons>
    </>
  )
}
