import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Details } from '../../../kit/details'
import type { FieldError } from '../../../kit/error-summary'
import { Field, SelectField } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { fieldsOf } from './answer-to-sort'
import type { ThemesData } from './themes-data'

type Props = { data: ThemesData; error?: FieldError }

/** Makes a theme, gives it another name, and puts two together. */
export function ThemeForms({ data, error }: Props) {
  const { t } = useWords()
  const { themes } = data
  const options = themes.map(({ id, name, count }) => ({
    value: id,
    label: t('survey-results:themes.with-count', { name, count }),
  }))
  const errorAt = (at: string) => (error?.at === at ? error.words : undefined)
  return (
    <section aria-labelledby="all-themes">
      <h2 id="all-themes">{t('survey-results:themes.all')}</h2>
      <form method="post">
        <HiddenFields values={fieldsOf(data)} />
        <Field name="name" label={t('survey-results:themes.name')} maxLength={60} error={errorAt('name')} />
        <Buttons>
          <Button name="do" value="make" look="quiet" picture="action.add">
            {t('survey-results:themes.make')}
          </Button>
        </Buttons>
      </form>
      {themes.length > 0 ? (
        <Details summary={t('survey-results:themes.change')} open={Boolean(errorAt('new-name'))}>
          <form method="post">
            <HiddenFields values={fieldsOf(data)} />
            <SelectField name="theme" label={t('survey-results:themes.which')} options={options} />
            <Field
              name="new-name"
              label={t('survey-results:themes.new-name')}
              maxLength={60}
              error={errorAt('new-name')}
            />
            <Buttons>
              <Button name="do" value="rename" look="quiet" picture="action.check">
                {t('survey-results:themes.rename')}
              </Button>
            </Buttons>
            {themes.length > 1 ? (
              <>
                <SelectField name="into" label={t('survey-results:themes.into')} options={options} />
                <Buttons>
                  <Button name="do" value="merge" look="quiet" picture="action.check">
                    {t('survey-results:themes.merge')}
                  </Button>
                </Buttons>
              </>
            ) : null}
          </form>
        </Details>
      ) : null}
    </section>
  )
}
