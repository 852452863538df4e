import { themeOf } from '../../domain/changes/themes'
import { HEAR_WAYS } from '../../domain/ideas/idea-flow'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { type AnswerToCheck, CheckAnswers } from '../../kit/check-page'
import { PageTitle } from '../../kit/page-title'
import { HEAR_PICTURES } from './idea-question'
import type { IdeaFlowData } from './new'

type Props = { address: string; flow: IdeaFlowData; tooMany: boolean }

/** All answers before the idea is sent. */
export function IdeaCheck({ address, flow, tooMany }: Props) {
  const { t } = useWords()
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      {tooMany ? (
        <Banner kind="warning" announce>
          {t('ideas:error.too-many')}
        </Banner>
      ) : null}
      <PageTitle picture="action.check">{t('ideas:check.title')}</PageTitle>
      <CheckAnswers
        answers={useAnswers(flow).map(({ step, ...answer }) => ({
          ...answer,
          changeHref: `${address}?step=${step}&from=check`,
          changeLabel: t(`ideas:check.change-${step}`),
        }))}
        formKey={flow.draftId}
        sendLabel={t('ideas:check.send')}
      />
    </>
  )
}

type ToCheck = Omit<AnswerToCheck, 'changeHref' | 'changeLabel'> & { step: string }

function useAnswers({ answers }: IdeaFlowData): ToCheck[] {
  const { t } = useWords()
  const text = (field: string) => [answers[field] ?? []].flat()[0] ?? ''
  const theme = themeOf(text('theme'))
  const way = HEAR_WAYS.find((one) => one === text('hear'))
  const to = way === 'mail' || way === 'text' ? text(way) : ''
  return [
    {
      step: 'theme',
      question: t('ideas:kind.theme'),
      answer: theme ? t(`changes:theme.${theme}`) : '',
      picture: theme ? `theme.${theme}` : undefined,
    },
    {
      step: 'words',
      question: t('ideas:kind.words'),
      answer: <span className="as-written">{text('words')}</span>,
      picture: 'say.idea',
    },
    {
      step: 'show',
      question: t('ideas:kind.show'),
      answer: t(`ideas:show.${text('show') === 'yes' ? 'yes' : 'no'}`),
      picture: text('show') === 'yes' ? 'share.see' : 'page.privacy',
    },
    {
      step: 'hear',
      question: t('ideas:kind.hear'),
      answer: way ? (
        <>
          {t(`ideas:hear.${way}`)} {to ? <bdi>{to}</bdi> : null}
        </>
      ) : (
        ''
      ),
      picture: way ? HEAR_PICTURES[way] : undefined,
    },
  ]
}
