import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ChangeList, listChanges } from '../../domain/changes/read'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { openPage } from '../../session.server'
import { ChangeCards } from './change-cards'
import { ChangeFilter } from './change-filter'
import { CodeBox } from './code-box'

export const handle = { words: 'changes' }

/** Nothing of the visitor is on it. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url } = openPage(request)
  const text = (name: string) => url.searchParams.get(name) ?? undefined
  return {
    head: {
      title: words.t('changes:title'),
      section: words.t('surveys:title'),
      description: words.t('changes:description'),
      canonical: '/have-your-say/changes',
    },
    ...listChanges(viewer, { survey: text('survey'), theme: text('theme') }),
  }
}

export default function Changes() {
  const { t } = useWords()
  const list = useLoaderData() as ChangeList
  const { changes, total } = list
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      <PageTitle picture="say.changes" lead={t('changes:lead')}>
        {t('changes:title')}
      </PageTitle>
      {total > 0 ? <ChangeFilter {...list} /> : null}
      {changes.length > 0 ? (
        <>
          <p className="change-count">{t('changes:count', { count: changes.length })}</p>
          <ChangeCards changes={changes} />
        </>
      ) : (
        <Nothing filtered={total > 0} />
      )}
      <CodeBox />
      <Buttons>
        <LinkButton href="/have-your-say/idea" look="quiet" picture="say.idea">
          {t('ideas:tell')}
        </LinkButton>
        <LinkButton href="/have-your-say/ideas" look="quiet" picture="action.find">
          {t('ideas:list.title')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useWords()
  return (
    <PictureText picture="action.find">
      <p>{t(filtered ? 'changes:none-found' : 'changes:none')}</p>
      {filtered ? (
        <p>
          <a href="/have-your-say/changes">{t('changes:see-all')}</a>
        </p>
      ) : null}
    </PictureText>
  )
}
