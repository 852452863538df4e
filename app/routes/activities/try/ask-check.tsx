import { ANY } from '../../../domain/asks/ask-flow'
import type { Answers } from '../../../domain/drafts/questions'
import { usePage } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { type AnswerToCheck, CheckAnswers } from '../../../kit/check-page'
import { PageTitle } from '../../../kit/page-title'
import { Lines, sayHelp, sayWith } from '../../asks/asked-facts'
import { sayWhen } from '../../asks/say'
import type { AskFlowData } from './try'

type Props = { name: string; address: string; flow: AskFlowData; tooMany: boolean }

/** All answers before they are sent. */
export function AskCheck({ name, address, flow, tooMany }: Props) {
  const words = useWords()
  const { t } = words
  const { site } = usePage()
  return (
    <>
      <BackLink href={address} page={t('activities:try.title', { name })} />
      {tooMany ? (
        <Banner kind="warning" announce>
          {t('asks:error.too-many', { phone: site.phone })}
        </Banner>
      ) : null}
      <PageTitle picture="action.check" lead={t('asks:check.lead', { name })}>
        {t('asks:check.title')}
      </PageTitle>
      <CheckAnswers
        answers={answersOf(words, flow).map(({ step, ...answer }) => ({
          ...answer,
          changeHref: `${address}?step=${step}&from=check`,
          changeLabel: t(`asks:check.change-${step}`),
        }))}
        formKey={flow.draftId}
        sendLabel={t('asks:check.send')}
      />
    </>
  )
}

type ToCheck = Omit<AnswerToCheck, 'changeHref' | 'changeLabel'> & { step: string }

function answersOf(words: Words, { answers, hasAccount, hasAbout, reach }: AskFlowData): ToCheck[] {
  const { t } = words
  const many = (field: string) => [answers[field] ?? []].flat()
  const text = (field: string) => many(field)[0] ?? ''
  const isUnsure = (step: string) => text(`${step}-unsure`) === 'yes'
  const lines = (of: string[]) => (of.some(Boolean) ? <Lines of={of} /> : undefined)
  const whens = isUnsure('when') ? [ANY] : many('when')
  const help = sayHelp(words, { help: many('help'), helpWords: text('help-words') })
  return [
    { step: 'when', question: t('asks:fact.when'), answer: lines(whens.map((key) => sayWhen(words, key))) },
    {
      step: 'with',
      question: t('asks:fact.with'),
      answer: lines(sayWith(words, { withWhom: text('with'), withWords: text('with-words') })),
    },
    {
      step: 'help',
      question: t('asks:fact.help'),
      answer: isUnsure('help') ? t('asks:fact.unsure') : lines(help),
    },
    ...(hasAccount ? [] : [{ step: 'name', question: t('asks:fact.name'), answer: text('name') }]),
    {
      step: 'reach',
      question: t('asks:fact.reach'),
      answer: <bdi>{hasAccount ? sayReach(words, answers, reach) : text('reach')}</bdi>,
    },
    ...(hasAbout
      ? [
          {
            step: 'about',
            question: t('asks:fact.about'),
            answer: t(text('about') === 'yes' ? 'asks:fact.about-will' : 'asks:fact.about-will-not'),
          },
        ]
      : []),
    {
      step: 'more',
      question: t('asks:fact.more'),
      answer: text('words') ? <span className="as-written">{text('words')}</span> : undefined,
    },
  ]
}

function sayReach({ t }: Words, answers: Answers, reach: AskFlowData['reach']): string {
  const by = answers['reach-by']
  if (by === 'other') return String(answers.reach ?? '')
  return reach.find((one) => one.by === by)?.value ?? t('asks:fact.site')
}
