import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ChangeStory, sawChange, showChange } from '../../domain/changes/read'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { type PathStep, PicturePath } from '../../kit/picture-path'
import { SummaryList } from '../../kit/summary-list'
import { plainText } from '../../kit/text'
import { isAskedAhead, openPage } from '../../session.server'
import { ChangeMark } from './change-cards'
import { ownLang, pictureOf, SaidText } from './said'

export const handle = { words: 'changes' }

/** Nothing of the visitor is on it. Who is signed in gets it anew, and has read it. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const change = showChange(viewer, params.change ?? '')
  if (!change) throw new Response(null, { status: 404 })
  if (!isAskedAhead(request)) sawChange(viewer, change.slug, now)
  return {
    head: {
      title: plainText(change.title.words),
      section: words.t('changes:title'),
      description: plainText(change.will.words),
      canonical: `/have-your-say/changes/${change.slug}`,
    },
    change,
  }
}

export default function Change() {
  const words = useWords()
  const { t, lang } = words
  const { change } = useLoaderData() as { change: ChangeStory }
  const { title, picture, said, will, state, movedOn } = change
  return (
    <>
      <BackLink href="/have-your-say/changes" page={t('changes:title')} />
      <PageTitle picture={pictureOf(picture)} {...ownLang(title, lang)}>
        {plainText(title.words)}
      </PageTitle>
      <ChangeMark state={state}>{t('changes:card.moved', { date: sayDate(words, movedOn) })}</ChangeMark>
      <div className="change-halves">
        <Block id="said" look="panel" title={t('changes:show.said')} picture="say.said">
          <div className="change-quote">
            <SaidText said={said} />
          </div>
          <Results change={change} />
        </Block>
        <Block id="will" look="panel" title={t('changes:show.will')} picture="say.will">
          <SaidText said={will} />
        </Block>
      </div>
      <Block id="who" title={t('changes:show.who')} picture="say.lead">
        <Facts change={change} />
      </Block>
      <Block id="story" title={t('changes:show.story')} picture={`change.${state}`}>
        <PicturePath steps={pathOf(words, change)} />
      </Block>
      <Buttons>
        <LinkButton href="/have-your-say/changes" look="quiet" picture="action.back">
          {t('changes:see-all')}
        </LinkButton>
        <LinkButton href="/have-your-say/idea" look="quiet" picture="say.idea">
          {t('ideas:tell')}
        </LinkButton>
      </Buttons>
    </>
  )
}

/** The way to what people said, question by question. */
function Results({ change: { survey, questions } }: { change: ChangeStory }) {
  const { t, lang } = useWords()
  if (!survey?.hasResults) return null
  if (questions.length === 0) {
    return (
      <p>
        <a href={`/have-your-say/${survey.slug}/results`}>
          {t('changes:show.results', { title: plainText(survey.title.words) })}
        </a>
      </p>
    )
  }
  return (
    <>
      <p>{t('changes:show.questions')}</p>
      <ul className="change-questions">
        {questions.map(({ href, words }) => (
          <li key={href}>
            <a href={href} {...ownLang(words, lang)}>
              {plainText(words.words)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Facts({ change: { lead, brings, byDate } }: { change: ChangeStory }) {
  const words = useWords()
  const { t, lang } = words
  return (
    <SummaryList
      facts={[
        {
          name: t('changes:show.lead'),
          value: <span {...ownLang(lead, lang)}>{plainText(lead.words)}</span>,
          picture: 'say.lead',
        },
        { name: t('changes:show.brings'), value: <SaidText said={brings} />, picture: 'say.brings' },
        {
          name: t('changes:show.by'),
          value: byDate ? sayDate(words, byDate) : t('changes:show.by-none'),
          picture: 'say.by',
        },
      ]}
    />
  )
}

/** The last step is where it stands now; what is done, or cannot be done, is at its end. */
function pathOf(words: Words, { steps }: ChangeStory): PathStep[] {
  const { t } = words
  return steps.map((step, index) => {
    const isLast = index === steps.length - 1
    const ended = step.state === 'done' || step.state === 'cannot-do'
    return {
      picture: `change.${step.state}`,
      title: t(`changes:state.${step.state}`),
      when: sayDate(words, step.on),
      words: step.words.words ? <SaidText said={step.words} /> : t('changes:show.started'),
      state: isLast && !ended ? 'now' : 'done',
    }
  })
}
