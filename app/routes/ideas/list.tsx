import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPublicIdeas, type PublicIdea } from '../../domain/ideas/read'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import { PictureText } from '../../kit/picture-text'
import { openPage } from '../../session.server'

export const handle = { words: 'ideas' }

/** Nothing of the visitor is on it. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openPage(request)
  return {
    head: {
      title: words.t('ideas:list.title'),
      section: words.t('surveys:title'),
      canonical: '/have-your-say/ideas',
    },
    ideas: listPublicIdeas(viewer),
  }
}

export default function Ideas() {
  const { t } = useWords()
  const { ideas } = useLoaderData() as { ideas: PublicIdea[] }
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      <PageTitle picture="say.idea" lead={t('ideas:list.lead')}>
        {t('ideas:list.title')}
      </PageTitle>
      {ideas.length === 0 ? <PictureText picture="say.idea">{t('ideas:list.none')}</PictureText> : null}
      <ul className="idea-list">
        {ideas.map((idea) => (
          <OneIdea key={idea.id} idea={idea} />
        ))}
      </ul>
      <Buttons>
        <LinkButton href="/have-your-say/idea" picture="say.idea">
          {t('ideas:tell')}
        </LinkButton>
        <LinkButton href="/have-your-say/changes" look="quiet" picture="say.changes">
          {t('changes:title')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function OneIdea({ idea: { theme, idea, answer, on, changeSlug } }: { idea: PublicIdea }) {
  const words = useWords()
  const { t, lang } = words
  const own = lang === 'en' ? {} : { lang: 'en', dir: 'ltr' as const }
  return (
    <li className="card">
      <Picture of={`theme.${theme}`} size="large" />
      <div className="card-words">
        <h2 className="idea-theme">{t(`changes:theme.${theme}`)}</h2>
        <dl className="change-pair">
          <div className="change-said">
            <dt>{t('ideas:list.idea')}</dt>
            <dd className="as-written" {...own}>
              {idea}
            </dd>
          </div>
          <div className="change-will">
            <dt>{t('ideas:list.answer')}</dt>
            <dd className="as-written" {...own}>
              {answer}
            </dd>
          </div>
        </dl>
        <p>{t('ideas:list.on', { date: sayDate(words, on) })}</p>
        {changeSlug ? (
          <p>
            <a href={`/have-your-say/changes/${changeSlug}`}>{t('ideas:list.change')}</a>
          </p>
        ) : null}
      </div>
    </li>
  )
}
