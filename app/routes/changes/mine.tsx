import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type Hears, type Looked, listOwnHears, lookWithCode } from '../../domain/changes/look'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { plainText } from '../../kit/text'
import { openPage, readForm } from '../../session.server'
import { noStore } from '../account/no-store'
import { IdeaAnswer } from '../ideas/idea-answer'
import { ChangeCards } from './change-cards'
import { CodeBox } from './code-box'
import { ownLang } from './said'

/** What is found with a code must not be found by going back on a device of others. */
export const headers = noStore

export const handle = { words: 'changes' }

const headOf = ({ t }: Words): Head => ({
  title: t('changes:mine.title'),
  section: t('changes:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, today } = openPage(request)
  return { head: headOf(words), hears: listOwnHears(viewer), today }
}

const STATUS = { wrong: 422, 'not-found': 422, 'too-many': 429 } as const

export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const code = (await readForm(request)).get('code') ?? ''
  const looked = lookWithCode(viewer, code, context.address, now)
  const wrong = looked.kind === 'survey' || looked.kind === 'idea' ? null : looked.kind
  const answer: Answer = {
    head: { ...headOf(words), error: wrong !== null },
    looked,
    code: wrong ? code : '',
  }
  return Response.json(answer, { status: wrong ? STATUS[wrong] : 200 })
}

type Answer = { head: Head; looked: Looked; code: string }

export default function Mine() {
  const { t } = useWords()
  const { hears, today } = useLoaderData() as { hears: Hears[]; today: string }
  const answer = useActionData<Answer>()
  const looked = answer?.looked
  const wrong = looked && looked.kind !== 'survey' && looked.kind !== 'idea' ? looked.kind : null
  const error = wrong ? t(`changes:code.error.${wrong}`) : undefined
  return (
    <>
      <BackLink href="/have-your-say/changes" page={t('changes:title')} />
      <ErrorSummary errors={error ? [{ at: 'code', words: error }] : []} />
      <PageTitle picture="say.code" lead={looked && !wrong ? undefined : t('changes:mine.lead')}>
        {t('changes:mine.title')}
      </PageTitle>
      {wrong === 'not-found' ? <Banner kind="info">{t('changes:code.help')}</Banner> : null}
      {looked?.kind === 'survey' ? <OfSurvey found={looked} /> : null}
      {looked?.kind === 'idea' ? <IdeaAnswer idea={looked.idea} today={today} /> : null}
      {!looked || wrong ? <CodeBox error={error} value={answer?.code} /> : null}
      {!looked && hears.length > 0 ? <Own hears={hears} /> : null}
    </>
  )
}

function OfSurvey({ found: { survey, changes } }: { found: Extract<Looked, { kind: 'survey' }> }) {
  const { t } = useWords()
  return (
    <>
      <p className="lead">{t('changes:mine.survey', { title: plainText(survey.title.words) })}</p>
      {changes.length > 0 ? (
        <>
          <p>{t('changes:mine.found', { count: changes.length })}</p>
          <ChangeCards changes={changes} />
        </>
      ) : (
        <PictureText picture="change.not-started">{t('changes:mine.none')}</PictureText>
      )}
      {survey.hasResults ? (
        <Buttons>
          <LinkButton href={`/have-your-say/${survey.slug}/results`} look="quiet" picture="say.results">
            {t('changes:mine.results')}
          </LinkButton>
        </Buttons>
      ) : null}
    </>
  )
}

/** For whoever is signed in: what they asked to hear about, and how to stop. */
function Own({ hears }: { hears: Hears[] }) {
  const { t, lang } = useWords()
  return (
    <Block id="own" title={t('changes:mine.own')} picture="say.hear">
      <p>{t('changes:mine.own-how')}</p>
      {hears.map(({ survey, idea, stopHref, changes }) => (
        <section key={stopHref} className="change-own">
          <h3 {...(survey ? ownLang(survey.title, lang) : {})}>
            {survey
              ? t('changes:mine.own-survey', { title: plainText(survey.title.words) })
              : t('changes:mine.own-idea', { number: idea ?? '' })}
          </h3>
          {changes.length > 0 ? (
            <ul>
              {changes.map(({ slug, title, state }) => (
                <li key={slug}>
                  <a href={`/have-your-say/changes/${slug}`}>{plainText(title.words)}</a>
                  <span className="change-moved">{t(`changes:state.${state}`)}</span>
                </li>
              ))}
            </ul>
          ) : survey ? (
            <p>{t('changes:mine.none')}</p>
          ) : null}
          <p>
            <a href={stopHref}>{t('changes:mine.stop')}</a>
          </p>
        </section>
      ))}
    </Block>
  )
}
