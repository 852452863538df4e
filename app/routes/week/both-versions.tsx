import type { Answers } from '../../domain/drafts/questions'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { SummaryList } from '../../kit/summary-list'
import { sayAnswer } from './check-week'

type Props = { mine: Answers; theirs: Answers; version: number; draftId: string; steps: readonly string[] }

/** Two people changed the same entry: both are shown whole, and whoever came second chooses. */
export function BothVersions({ mine, theirs, version, draftId, steps }: Props) {
  const words = useWords()
  const { t } = words
  const facts = (answers: Answers) =>
    steps.map((step) => ({
      name: t(`week:question.${step}`),
      value: sayAnswer(words, step, answers) || t('kit:check.none'),
    }))
  return (
    <>
      <PageTitle picture="state.warning" lead={t('week:both.lead')}>
        {t('week:both.title')}
      </PageTitle>
      <Block id="mine" title={t('week:both.mine')} look="panel">
        <SummaryList facts={facts(mine)} />
        <form method="post">
          <HiddenFields
            values={[
              { name: 'key', value: draftId },
              { name: 'over', value: String(version) },
            ]}
          />
          <Buttons>
            <Button name="go" value="send">
              {t('week:both.keep-mine')}
            </Button>
          </Buttons>
        </form>
      </Block>
      <Block id="theirs" title={t('week:both.theirs')} look="panel">
        <SummaryList facts={facts(theirs)} />
        <form method="post">
          <Buttons>
            <Button name="go" value="drop" look="quiet">
              {t('week:both.keep-theirs')}
            </Button>
          </Buttons>
        </form>
      </Block>
    </>
  )
}
