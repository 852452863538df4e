import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Details } from '../../kit/details'
import { Field, SelectField } from '../../kit/field'

type Props = { state: string; activityId: string; who: string; activities: { id: string; name: string }[] }

const STATES = ['open', 'staff', 'overdue', 'person', 'visits', 'waiting', 'closed', 'all']

/** Three filters in a plain form: the address says what is shown. */
export function RequestFilter({ state, activityId, who, activities }: Props) {
  const { t } = useWords()
  const isNarrowed = state !== 'open' || activityId !== '' || who !== ''
  return (
    <Details summary={t('staff:requests.filter')} open={isNarrowed}>
      <form method="get" action="/staff/requests" className="request-filter">
        <SelectField
          name="state"
          label={t('staff:requests.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`staff:state.${value}`) }))}
        />
        <SelectField
          name="activity"
          label={t('staff:requests.activity')}
          value={activityId}
          options={[
            { value: '', label: t('staff:requests.activity-all') },
            ...activities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Field name="who" label={t('staff:requests.who')} value={who} type="search" autoComplete="off" />
        <Buttons>
          <Button picture="action.filters">{t('staff:requests.show')}</Button>
        </Buttons>
      </form>
      {isNarrowed ? (
        <p>
          <a href="/staff/requests">{t('staff:requests.clear')}</a>
        </p>
      ) : null}
    </Details>
  )
}
