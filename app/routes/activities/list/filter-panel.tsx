import type { Filters } from '../../../domain/activities/filters'
import { ACCESS, DAYS, KINDS, SUPPORT, TIMES, WHO } from '../../../domain/activities/vocabulary'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { useKept } from '../../../kit/kept'
import { Picture } from '../../../kit/picture'
import { isPictureKey, type PictureKey } from '../../../kit/pictures/registry'

type Question = {
  name: 'day' | 'time' | 'kind' | 'cost' | 'who' | 'support' | 'access'
  values: readonly string[]
}
type Part = { key: string; picture: PictureKey; questions: Question[] }

const PARTS: Part[] = [
  {
    key: 'when',
    picture: 'action.calendar',
    questions: [
      { name: 'day', values: DAYS },
      { name: 'time', values: TIMES },
    ],
  },
  { key: 'kind', picture: 'page.activities', questions: [{ name: 'kind', values: KINDS }] },
  { key: 'cost', picture: 'action.money', questions: [{ name: 'cost', values: ['free'] }] },
  { key: 'who', picture: 'action.people', questions: [{ name: 'who', values: WHO }] },
  { key: 'support', picture: 'support.one-to-one', questions: [{ name: 'support', values: SUPPORT }] },
  { key: 'access', picture: 'access.step-free', questions: [{ name: 'access', values: ACCESS }] },
]

/** Closed until somebody presses it, so that what was found comes first. Nothing in it sends itself. */
export function FilterPanel({ filters }: { filters: Filters }) {
  const { t } = useWords()
  return (
    <details className="filters">
      <summary>
        <Picture of="action.filters" size="small" />
        <span>{t('activities:filters.open')}</span>
      </summary>
      <div className="filters-body">
        <p>{t('activities:filters.how')}</p>
        <div className="filter-parts">
          {PARTS.map((part) => (
            <FilterPart key={part.key} part={part} filters={filters} />
          ))}
        </div>
        <Buttons>
          <Button picture="action.search">{t('activities:filters.button')}</Button>
        </Buttons>
      </div>
    </details>
  )
}

const chosenOf = (filters: Filters, name: Question['name']): readonly string[] =>
  name === 'cost' ? (filters.cost ? [filters.cost] : []) : filters[name]

function FilterPart({ part, filters }: { part: Part; filters: Filters }) {
  const { t } = useWords()
  const count = part.questions.reduce((sum, { name }) => sum + chosenOf(filters, name).length, 0)
  // 65 cards with pictures are most of the page's markup, and the same for everybody but for the ticks.
  const questions = useKept(`filters ${part.key}`, () => <Questions part={part} />)
  return (
    <details className="filter-part">
      <summary>
        <Picture of={part.picture} size="medium" />
        <span className="filter-name">{t(`activities:filters.part.${part.key}`)}</span>
        {count > 0 ? (
          <span className="filter-count">{t('activities:filters.part-chosen', { count })}</span>
        ) : null}
      </summary>
      <div className="filter-body" dangerouslySetInnerHTML={{ __html: tick(questions, part, filters) }} />
    </details>
  )
}

/** Ticks the boxes of what is chosen. Values are keys of our own vocabulary, never what a visitor wrote. */
function tick(html: string, part: Part, filters: Filters): string {
  let ticked = html
  for (const { name } of part.questions) {
    for (const value of chosenOf(filters, name)) {
      ticked = ticked.replace(`name="${name}" value="${value}"`, `name="${name}" checked="" value="${value}"`)
    }
  }
  return ticked
}

const ALL_OF = ['support', 'access']

function Questions({ part }: { part: Part }) {
  const { t } = useWords()
  return (
    <>
      {part.questions.map(({ name, values }) => (
        <Choices
          key={name}
          name={name}
          type="checkbox"
          grid
          legend={t(`activities:filters.legend.${name}`)}
          hint={
            values.length > 1 ? t(`activities:filters.${ALL_OF.includes(name) ? 'every' : 'any'}`) : undefined
          }
          choices={values.map((value) => {
            const picture = `${name}.${value}`
            return {
              value,
              label: name === 'cost' ? t('activities:filters.cost-free') : t(`taxonomy:${name}.${value}`),
              picture: isPictureKey(picture) ? picture : undefined,
            }
          })}
        />
      ))}
    </>
  )
}
