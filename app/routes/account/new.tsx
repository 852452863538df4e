import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForAccount, newAccountFlow, readNewAccount } from '../../domain/account/new-account'
import { CHECK } from '../../domain/drafts/questions'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { wordsFor } from '../../i18n/words.server'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { CheckAnswers } from '../../kit/check-page'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { isPictureKey } from '../../kit/pictures/registry'
import { Text } from '../../kit/text'
import { postSignIn } from '../../mail/account-letter'
import { readCookie } from '../../preferences/cookie'
import {
  canText,
  deviceSecret,
  openPage,
  type Page,
  readForm,
  safeBack,
  siteOrigin,
} from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { stepAddress } from '../questions/step-address'
import { NewAccountQuestion } from './new-question'
import { answer } from './no-store'

export const handle = { words: 'account' }

/** Where they come from goes along with each question. */
function placeOf({ url }: Page) {
  const back = safeBack(url.searchParams.get('back'), '')
  const address = back ? `/sign-in/new?back=${encodeURIComponent(back)}` : '/sign-in/new'
  return { flow: newAccountFlow(canText()), address, stopAt: '/sign-in' }
}

const headOf = ({ t }: Words, step: string | null): Head => ({
  title: t(step === CHECK ? 'account:new.check' : 'account:new.title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  if (page.viewer.kind === 'member') throw redirect('/me', 303)
  const place = placeOf(page)
  const state = openFlowPage(page, request, place)
  const account = readNewAccount(state.answers)
  return { head: headOf(page.words, state.step), state, account, address: place.address, canText: canText() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = await readForm(request)
  if (form.get('go') === 'send') return send(page, request, form.get('key') ?? '', context.address)
  const { problems, given } = answerFlowPage(page, request, placeOf(page), form)
  const head = { ...headOf(page.words, page.url.searchParams.get('step')), error: true }
  return answer({ head, problems, given }, 422)
}

function send(page: Page, request: Request, draftId: string, from: string): Response {
  const { viewer, words, url, now } = page
  const cookies = request.headers.get('cookie')
  const sending = {
    ...{ draftId, from, canText: canText() },
    deviceSecret: deviceSecret(request).secret,
    back: safeBack(url.searchParams.get('back')),
    display: readCookie(cookies, 'display') ?? '',
  }
  let by = 'mail'
  const result = askForAccount(viewer, sending, now, (letter) => {
    by = letter.to.channel
    postSignIn(wordsFor(letter.lang), letter, siteOrigin(url), now)
  })
  const { address } = placeOf(page)
  if (result?.kind === 'too-many') {
    return answer({ head: { ...headOf(words, CHECK), error: true }, tooMany: true }, 429)
  }
  if (result?.kind === 'wrong') return redirect(stepAddress(address, CHECK), 303)
  // Without such answers they were sent already, or this is another device: the first question is there either way.
  return redirect(result ? `/sign-in/sent?by=${by}` : address, 303)
}

type Answer = Partial<FlowProblems> & { tooMany?: boolean }

export default function NewAccount() {
  const { t } = useWords()
  const { state, canText } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  if (state.step === CHECK) return <CheckNewAccount tooMany={answer?.tooMany ?? false} />
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  return (
    <>
      <BackLink href="/sign-in" page={t('account:sign-in.place')} />
      <ErrorSummary errors={errors} />
      {state.number === 1 ? <Text>{t('account:new.lead')}</Text> : null}
      <NewAccountQuestion
        state={state}
        given={answer?.given ?? state.answers}
        canText={canText}
        errorOf={(at) => errors.find((error) => error.at === at)?.words}
      />
    </>
  )
}

function CheckNewAccount({ tooMany }: { tooMany: boolean }) {
  const { t } = useWords()
  const { state, account, address } = useLoaderData<typeof loader>()
  const { name, called, reach, picture } = account
  const changed = (step: string) => stepAddress(address, step, true)
  const row = (step: 'name' | 'called' | 'reach' | 'picture', said: string) => ({
    question: t(`account:new.${step}.short`),
    answer: <bdi>{said}</bdi>,
    changeHref: changed(step),
    changeLabel: t(`account:new.${step}.change`),
  })
  return (
    <>
      {tooMany ? (
        <Banner kind="warning" announce>
          {t('account:error.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.check" lead={t('account:new.check-lead')}>
        {t('account:new.check')}
      </PageTitle>
      <CheckAnswers
        answers={[
          row('name', name),
          row('called', called),
          row('reach', reach),
          {
            ...row('picture', t('account:new.picture.one', { number: picture.split('.')[1] ?? '' })),
            picture: isPictureKey(picture) ? picture : undefined,
          },
        ]}
        formKey={state.draftId}
        sendLabel={t('account:new.send')}
      >
        <p>
          {t('account:new.private')} <a href="/privacy">{t('account:new.private-link')}</a>
        </p>
      </CheckAnswers>
    </>
  )
}
