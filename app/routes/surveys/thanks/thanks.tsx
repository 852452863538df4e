import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Problem } from '../../../domain/drafts/questions'
import { askToHear, type HearChannel, waysToHear } from '../../../domain/hear-back/ask'
import { inLang, type Who } from '../../../domain/surveys/definition'
import type { InLang } from '../../../domain/surveys/question-view'
import { stepsSaid } from '../../../domain/surveys/sent'
import { findSurvey } from '../../../domain/surveys/survey'
import { type Head, usePage } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { DonePanel } from '../../../kit/done-panel'
import { ErrorSummary } from '../../../kit/error-summary'
import { PictureText } from '../../../kit/picture-text'
import { plainText } from '../../../kit/text'
import { postHearConfirm } from '../../../mail/hear-back-letter'
import { canText, openPage, readForm, siteOrigin } from '../../../session.server'
import { answer, noStore } from '../../account/no-store'
import { SaidWords } from '../said-words'
import { findSentHere, untilWhen } from '../sent-by'
import { HearForm, type HearGiven } from './hear-form'

/** The code stands in it: it must not be found by going back on a device of others. */
export const headers = noStore

export const handle = { words: 'surveys', frame: 'slim' }

const DONE = ['yes', 'asked', 'no'] as const

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const { viewer, words, url } = page
  const slug = params.survey ?? ''
  const sent = findSentHere(page, request, slug)
  const { definition, code, who, withdrawnAt, canTakeBack } = sent
  const survey = findSurvey(viewer, slug)
  const title = inLang(definition.title, words.lang)
  const closesOn = survey?.definition.closesOn ?? null
  const { date, time } = untilWhen(words, sent)
  return {
    head: { title: words.t('surveys:thanks.title'), section: plainText(title.words), noIndex: true },
    base: `/have-your-say/${slug}`,
    query: `?answers=${encodeURIComponent(url.searchParams.get('answers') ?? '')}`,
    title,
    who,
    code,
    after: inLang(definition.after, words.lang),
    until: closesOn ? sayDate(words, closesOn) : null,
    withdrawn: withdrawnAt !== null,
    back: canTakeBack ? { time, date: sayDate(words, date) } : null,
    ways: waysToHear(viewer, canText()),
    done: DONE.find((one) => one === url.searchParams.get('hear')) ?? null,
  }
}

/** Whoever wants to hear what changes says how. It is kept apart from the answers. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const { viewer, words, url, now } = page
  const slug = params.survey ?? ''
  const form = await readForm(request)
  const sent = findSentHere(page, request, slug)
  const here = `/have-your-say/${slug}/thanks?answers=${encodeURIComponent(url.searchParams.get('answers') ?? '')}`
  const given = { channel: form.get('channel') ?? '', to: form.get('to') ?? '' }
  if (given.channel === 'no') throw redirect(`${here}&hear=no`, 303)
  const about = stepsSaid(sent)
  const asked = askToHear(viewer, { surveyId: sent.surveyId, about, ...given }, now, {
    canText: canText(),
    from: context.address,
    post: (letter) => postHearConfirm(words, letter, siteOrigin(url)),
  })
  if (asked.ok) throw redirect(`${here}&hear=${asked.waits ? 'asked' : 'yes'}`, 303)
  const head = { title: words.t('surveys:thanks.title'), noIndex: true, error: true }
  return answer({ head, problems: asked.problems, given } satisfies Answer, 422)
}

const HEAR_DONE = {
  yes: 'surveys:hear.done',
  asked: 'surveys:hear.done-asked',
  no: 'surveys:hear.done-no',
}

type Answer = { head: Head; problems: Problem[]; given: HearGiven }

type Data = {
  base: string
  query: string
  title: InLang
  who: Who
  code: string
  after: InLang
  until: string | null
  withdrawn: boolean
  back: { time: string; date: string } | null
  ways: HearChannel[]
  done: (typeof DONE)[number] | null
}

export default function Thanks() {
  const { t } = useWords()
  const data = useLoaderData() as Data
  const wrong = useActionData<Answer>()
  const errors = (wrong?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const { base, title, who, withdrawn, done } = data
  return (
    <>
      <ErrorSummary errors={errors} />
      {done ? (
        <Banner kind="success" announce>
          <p>{t(HEAR_DONE[done])}</p>
          {done === 'asked' ? <p>{t('surveys:hear.done-before')}</p> : null}
        </Banner>
      ) : null}
      <DonePanel title={t('surveys:thanks.title')}>
        <p>{t('surveys:thanks.sent', { name: plainText(title.words) })}</p>
        {who === 'carer-for' ? <p>{t('surveys:thanks.carer-for')}</p> : null}
      </DonePanel>
      {withdrawn ? <Banner kind="info">{t('surveys:thanks.taken')}</Banner> : <Counted {...data} />}
      {withdrawn || done ? null : (
        <HearForm
          ways={data.ways}
          given={wrong?.given}
          errorOf={(at) => errors.find((one) => one.at === at)?.words}
        />
      )}
      {withdrawn ? null : <TakeBack {...data} />}
      <Buttons>
        <LinkButton href="/have-your-say" look="quiet" picture="action.back">
          {t('surveys:thanks.more')}
        </LinkButton>
        {withdrawn ? (
          <LinkButton href={base} look="quiet" picture="action.again">
            {t('surveys:take-back.again')}
          </LinkButton>
        ) : null}
      </Buttons>
    </>
  )
}

/** What happens next, when, who to ask, and what to keep. */
function Counted({ base, query, after, until, code }: Data) {
  const { t } = useWords()
  const { site } = usePage()
  return (
    <>
      <Block id="next" look="panel" title={t('surveys:thanks.next')} picture="action.next">
        <ol className="picture-list picture-steps">
          <PictureText as="li" picture="survey.answers">
            <p>{t('surveys:thanks.next-count')}</p>
            {until ? <p>{t('surveys:thanks.next-until', { date: until })}</p> : null}
          </PictureText>
          <PictureText as="li" picture="survey.results">
            <SaidWords of={after} />
          </PictureText>
          <PictureText as="li" picture="survey.changed">
            {t('surveys:thanks.next-tell')}
          </PictureText>
        </ol>
        <PictureText picture="action.phone" size="small">
          {t('surveys:thanks.ask', { phone: site.phone })}
        </PictureText>
      </Block>
      <Block id="code" look="panel" title={t('surveys:code.title')} picture="survey.code">
        <p>{t('surveys:code.words')}</p>
        <p className="survey-code">
          <span>{t('surveys:code.your')}</span> <strong dir="ltr">{code}</strong>
        </p>
        <Buttons>
          <LinkButton href={`${base}/copy${query}`} look="quiet" picture="survey.copy">
            {t('surveys:code.copy')}
          </LinkButton>
        </Buttons>
      </Block>
    </>
  )
}

function TakeBack({ base, query, back }: Data) {
  const { t } = useWords()
  if (!back) return null
  return (
    <Block id="back" title={t('surveys:thanks.back-title')} picture="action.undo">
      <p>{t('surveys:thanks.back-words', back)}</p>
      <Buttons>
        <LinkButton href={`${base}/take-back${query}`} look="quiet" picture="action.undo">
          {t('surveys:thanks.back')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
