import { listOf, textOf } from '../../../domain/drafts/read'
import { DAYS_OF_WEEK, TIMES_OF_DAY } from '../../../domain/surveys/question-types/when'
import { Choices } from '../../../kit/choices'
import { DateField } from '../../../kit/date-field'
import { type KindProps, toChoices, useQuestion } from './question-props'

export const WhenFields = (view: KindProps) =>
  view.question.when === 'date' ? <OneDay {...view} /> : <OfTheWeek {...view} />

function OneDay(view: KindProps) {
  const { title, props } = useQuestion(view)
  const part = (name: string) => textOf(view.given[`${view.field}-${name}`])
  return (
    <DateField
      {...props}
      name={view.field}
      legend={title}
      value={{ day: part('day'), month: part('month'), year: part('year') }}
    />
  )
}

/** Days, then times of the day: one answer, in two groups that are each easy to look over. */
function OfTheWeek(view: KindProps) {
  const { words, title, props } = useQuestion(view)
  const { field, given } = view
  const [days, times] = [DAYS_OF_WEEK, TIMES_OF_DAY].map((offered) => toChoices(offered, view, words))
  const shared = { name: field, type: 'checkbox', grid: true, chosen: listOf(given[field]) } as const
  return (
    <div className="survey-week">
      <Choices {...props} {...shared} legend={title} choices={days ?? []} />
      <Choices
        {...shared}
        id={`${field}--times`}
        legend={words.t('survey-questions:times')}
        choices={times ?? []}
      />
    </div>
  )
}
