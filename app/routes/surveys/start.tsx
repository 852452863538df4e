import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findStep } from '../../domain/drafts/questions'
import { findAnswering, forgetBegun } from '../../domain/surveys/answering'
import { speaks } from '../../domain/surveys/definition'
import { findSurvey, isOpenOn } from '../../domain/surveys/survey'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureList, PictureText } from '../../kit/picture-text'
import { plainText } from '../../kit/text'
import { deviceSecret, openPage, readForm } from '../../session.server'
import { ownLang, pictureOf } from './questions/question-props'
import { SaidInLine } from './said-words'
import { ShortFacts, WhoAndWhy } from './survey-facts'
import { type SurveyView, surveyView } from './survey-view'

export const handle = { words: 'surveys' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today } = openPage(request)
  const { secret, cookie } = deviceSecret(request)
  const slug = params.survey ?? ''
  const survey = findSurvey(viewer, slug)
  const answering = findAnswering(viewer, secret, slug, today)
  if (!survey || !answering) throw new Response(null, { status: 404 })
  const { flow, draft } = answering
  const view = surveyView(words, survey, isOpenOn(survey, today))
  const head = {
    title: plainText(view.title.words),
    section: words.t('surveys:title'),
    description: plainText(view.lead.words),
    onlyEnglish: !speaks(survey.definition, words.lang),
  }
  const done = url.searchParams.get('done')
  return {
    head,
    survey: view,
    begun: draft && draft.step !== '' ? draft.step : null,
    first: findStep(flow, null, null).step,
    hasAccount: viewer.kind === 'member',
    done: done === 'stopped' || done === 'deleted' ? done : null,
    isNew: Boolean(cookie),
  }
}

/** Throws away what was not sent: on a device that others use, too. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, today } = openPage(request)
  const { secret } = deviceSecret(request)
  const slug = params.survey ?? ''
  if (!findAnswering(viewer, secret, slug, today)) throw new Response(null, { status: 404 })
  const form = await readForm(request)
  const deletes = form.get('do') === 'delete'
  if (deletes) forgetBegun(viewer, secret, slug)
  throw redirect(`/have-your-say/${slug}${deletes ? '?done=deleted' : ''}`, 303)
}

type Data = Omit<Awaited<ReturnType<typeof loader>>, 'survey'> & { survey: SurveyView }

export default function SurveyStart() {
  const words = useWords()
  const { t } = words
  const data = useLoaderData() as Data
  const { survey, begun } = data
  const base = `/have-your-say/${survey.slug}`
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      {data.done ? (
        <Banner kind="success" announce>
          {t(`surveys:start.${data.done}`)}
        </Banner>
      ) : null}
      <PageTitle
        picture={pictureOf(survey.picture) ?? 'survey.question'}
        lead={<SaidInLine of={survey.lead} />}
        {...ownLang(survey.title, words)}
      >
        {plainText(survey.title.words)}
      </PageTitle>
      {survey.isOpen ? <ShortFacts survey={survey} /> : <Closed survey={survey} begun={begun} />}
      {survey.isOpen ? <StartButtons base={base} {...data} /> : null}
      <Tested survey={survey} />
      <WhoAndWhy survey={survey} />
      {survey.isOpen ? <Before {...data} /> : null}
      {survey.isOpen ? (
        <Block id="paper" look="panel" title={t('surveys:start.paper-title')} picture="survey.paper">
          <p>{t('surveys:start.paper-words')}</p>
          <Buttons>
            <LinkButton href={`${base}/paper`} look="quiet" picture="action.print">
              {t('surveys:start.paper')}
            </LinkButton>
          </Buttons>
        </Block>
      ) : null}
      {begun ? <Delete /> : null}
    </>
  )
}

function StartButtons({ base, begun, first }: Data & { base: string }) {
  const { t } = useWords()
  return (
    <Buttons>
      <LinkButton href={`${base}/${begun ?? first}`} picture="action.next">
        {t(begun ? 'surveys:go-on' : 'surveys:start.begin')}
      </LinkButton>
    </Buttons>
  )
}

function Closed({ survey, begun }: { survey: SurveyView; begun: string | null }) {
  const { t } = useWords()
  const { site } = usePage()
  return (
    <>
      {begun ? (
        <Banner kind="warning" title={t('surveys:late.title')}>
          <p>{t('surveys:late.words')}</p>
          <p>{t('surveys:late.phone', { phone: site.phone })}</p>
        </Banner>
      ) : (
        <Banner kind="info" title={t('surveys:late.title')}>
          {survey.until
            ? t('surveys:fact.closed-on', { date: survey.until })
            : t(survey.state === 'published' ? 'surveys:done.words' : 'surveys:counting')}
        </Banner>
      )}
      {survey.state === 'published' ? (
        <Buttons>
          <LinkButton href={`/have-your-say/${survey.slug}/results`} picture="survey.results">
            {t('surveys:see', { name: plainText(survey.title.words) })}
          </LinkButton>
        </Buttons>
      ) : (
        <p>{t('surveys:counting')}</p>
      )}
    </>
  )
}

/** What is said openly about the questions and the answers. */
function Tested({ survey: { tested, synthetic } }: { survey: SurveyView }) {
  const { t } = useWords()
  return (
    <>
      {synthetic ? (
        <Banner kind="info" title={t('surveys:synthetic.title')}>
          {t('surveys:synthetic.words')}
        </Banner>
      ) : null}
      {tested ? (
        <PictureText picture="survey.me" size="small">
          {t('surveys:tested')}
        </PictureText>
      ) : (
        <Banner kind="info" title={t('surveys:untested.title')}>
          {t('surveys:untested.words')}
        </Banner>
      )}
    </>
  )
}

function Before({ hasAccount }: Data) {
  const { t } = useWords()
  return (
    <Block id="before" title={t('surveys:start.about')} picture="action.check">
      <PictureList>
        <PictureText as="li" picture="me.looked" size="small">
          {t('surveys:start.anonymous')}
        </PictureText>
        <PictureText as="li" picture="action.skip" size="small">
          {t('surveys:start.skip')}
        </PictureText>
        <PictureText as="li" picture="action.pause" size="small">
          <p>{t('surveys:start.stop')}</p>
          <p>{t(hasAccount ? 'surveys:start.account' : 'surveys:start.device')}</p>
        </PictureText>
        <PictureText as="li" picture="survey.helped" size="small">
          {t('surveys:start.help')}
        </PictureText>
      </PictureList>
    </Block>
  )
}

function Delete() {
  const { t } = useWords()
  return (
    <Block id="delete" title={t('surveys:start.delete-title')} picture="action.remove">
      <p>{t('surveys:start.delete-words')}</p>
      <form method="post">
        <Buttons>
          <Button name="do" value="delete" look="quiet" picture="action.remove">
            {t('surveys:start.delete')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
