import type { Filters } from '../../../domain/activities/filters'
import { useWords } from '../../../i18n/words'
import { Button } from '../../../kit/button'
import { Field } from '../../../kit/field'
import { plainText } from '../../../kit/text'
import { FilterPanel } from './filter-panel'

/** What to do and where, for those who like to type; then everything else, to choose from pictures. */
export function SearchForm({ filters, towns }: { filters: Filters; towns: string[] }) {
  const { t } = useWords()
  const placeHint = t('activities:search.place-hint')
  return (
    <form
      className="search"
      method="get"
      action="/activities#found"
      aria-label={t('activities:search.label')}
    >
      <div className="search-boxes">
        <Field
          name="q"
          type="search"
          label={t('activities:search.q')}
          hint={t('activities:search.q-hint')}
          value={filters.q}
          maxLength={200}
          autoComplete="off"
        />
        <Field
          name="place"
          label={t('activities:search.place')}
          hint={plainText(placeHint)}
          value={filters.place}
          maxLength={100}
          list="towns"
          autoComplete="address-level2"
        />
        <datalist id="towns">
          {towns.map((town) => (
            <option key={town} value={town} />
          ))}
        </datalist>
        <Button picture="action.search">{t('activities:search.button')}</Button>
      </div>
      <FilterPanel filters={filters} />
    </form>
  )
}
