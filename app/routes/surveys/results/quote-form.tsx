import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import type { FieldError } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { fieldsOf } from './answer-to-sort'
import type { ThemesData } from './themes-data'

type Props = { data: ThemesData; names: string[]; given?: string; error?: FieldError }

/** Shows somebody's words to everybody, when they agreed, after names were taken out. */
export function QuoteForm({ data, names, given, error }: Props) {
  const { t } = useWords()
  const { answer } = data
  if (!answer) return null
  const doubtful = names.length > 0 ? names : answer.held
  return (
    <section aria-labelledby="quote">
      <h2 id="quote">{t('survey-results:quote.title')}</h2>
      {answer.mayQuote ? (
        <form method="post">
          <HiddenFields values={fieldsOf(data)} />
          <p>
            {t(`survey-results:quote.${answer.held.length > 0 ? 'held' : answer.quote ? 'shown' : 'lead'}`)}
          </p>
          <Field
            name="words"
            label={t('survey-results:quote.words')}
            hint={t('survey-results:quote.hint')}
            value={given ?? answer.quote ?? answer.words}
            error={error?.at === 'words' ? error.words : undefined}
            lines={4}
          />
          {doubtful.length > 0 ? (
            <Choices
              name="no-name"
              type="checkbox"
              legend={t('survey-results:quote.names')}
              hint={t('survey-results:quote.names-hint')}
              choices={doubtful.map((name) => ({ value: name, label: name }))}
            />
          ) : null}
          <Buttons>
            <Button name="do" value="quote" look="quiet" picture="action.tell">
              {t('survey-results:quote.show')}
            </Button>
            {answer.quote ? (
              <Button name="do" value="off" look="quiet" picture="action.remove">
                {t('survey-results:quote.off')}
              </Button>
            ) : null}
          </Buttons>
        </form>
      ) : (
        <p>{t('survey-results:quote.may-not')}</p>
      )}
    </section>
  )
}
