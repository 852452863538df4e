import type { ChangeList } from '../../domain/changes/read'
import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Details } from '../../kit/details'
import { SelectField } from '../../kit/field'
import { plainText } from '../../kit/text'

type Props = Pick<ChangeList, 'surveys' | 'themes' | 'survey' | 'theme'>

/** Two filters in a plain form: the address says what is shown. */
export function ChangeFilter({ surveys, themes, survey, theme }: Props) {
  const { t } = useWords()
  const isNarrowed = survey !== '' || theme !== ''
  return (
    <Details summary={t('changes:filter.title')} open={isNarrowed}>
      <form method="get" action="/have-your-say/changes">
        <SelectField
          name="theme"
          label={t('changes:filter.theme')}
          value={theme}
          options={[
            { value: '', label: t('changes:filter.theme-all') },
            ...themes.map((value) => ({ value, label: t(`changes:theme.${value}`) })),
          ]}
        />
        {surveys.length > 0 ? (
          <SelectField
            name="survey"
            label={t('changes:filter.survey')}
            value={survey}
            options={[
              { value: '', label: t('changes:filter.survey-all') },
              ...surveys.map(({ slug, title }) => ({ value: slug, label: plainText(title.words) })),
            ]}
          />
        ) : null}
        <Buttons>
          <Button look="quiet" picture="action.filters">
            {t('changes:filter.show')}
          </Button>
        </Buttons>
      </form>
      {isNarrowed ? (
        <p>
          <a href="/have-your-say/changes">{t('changes:see-all')}</a>
        </p>
      ) : null}
    </Details>
  )
}
