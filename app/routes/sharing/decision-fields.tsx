import type { DecisionsPage } from '../../domain/sharing/decisions'
import { RELATIONS } from '../../domain/sharing/questions'
import { DECIDED_BY, TOPICS } from '../../domain/sharing/topics'
import { useWords } from '../../i18n/words'
import { AboutField } from '../../kit/about-field'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { DateField } from '../../kit/date-field'
import { Field, SelectField } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import { HardWords } from '../../kit/text'

type Props = {
  formKey: string
  person: string
  supporters: DecisionsPage['supporters']
  given: Record<string, string>
  errorOf: (at: string) => string | undefined
}

/** For staff, so all on one page. */
export function DecisionFields({ formKey, person, supporters, given, errorOf }: Props) {
  const { t } = useWords()
  const chosen = (name: string) => (given[name] ? [given[name]] : [])
  return (
    <form method="post" noValidate>
      <HiddenFields values={[{ name: 'key', value: formKey }]} />
      <Choices
        name="authority"
        type="radio"
        legend={t('sharing:decisions.authority')}
        error={errorOf('authority')}
        chosen={chosen('authority')}
        choices={DECIDED_BY.map((value) => ({
          value,
          label: t(`sharing:decisions.by.${value}`),
          picture: `authority.${value}` as PictureKey,
        }))}
      />
      <HardWords keys={['power-of-attorney', 'deputy', 'best-interests']} />
      {(['decision', 'reason', 'asked'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          lines={3}
          maxLength={1000}
          label={t(`sharing:decisions.${name}`, { name: person })}
          hint={t(`sharing:decisions.${name}-hint`)}
          value={given[name]}
          error={errorOf(name)}
        />
      ))}
      <WhoFields supporters={supporters} given={given} errorOf={errorOf} />
      <TopicFields given={given} person={person} error={errorOf('topic-week')} />
      <DateField
        name="review"
        legend={t('sharing:decisions.review')}
        hint={t('sharing:decisions.review-hint')}
        error={errorOf('review')}
        value={{ day: given['review-day'], month: given['review-month'], year: given['review-year'] }}
      />
      <Buttons>
        <Button picture="action.done">{t('sharing:decisions.record')}</Button>
      </Buttons>
    </form>
  )
}

function WhoFields({ supporters, given, errorOf }: Pick<Props, 'supporters' | 'given' | 'errorOf'>) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="supporter"
        type="radio"
        legend={t('sharing:decisions.supporter')}
        error={errorOf('supporter')}
        chosen={given.supporter ? [given.supporter] : []}
        choices={[
          ...supporters.map(({ id, name, picture, relation }) => ({
            value: id,
            label: name,
            hint: t(`sharing:relation.${relation}`),
            picture: (isPictureKey(picture) ? picture : 'page.me') as PictureKey,
          })),
          { value: 'other', label: t('sharing:decisions.other'), picture: 'action.people' as PictureKey },
        ]}
      />
      <Field
        name="email"
        type="email"
        inputMode="email"
        optional
        label={t('sharing:decisions.email')}
        value={given.email}
        error={errorOf('email')}
      />
      <SelectField
        name="relation"
        label={t('sharing:decisions.relation')}
        value={given.relation ?? 'family'}
        options={RELATIONS.map((value) => ({ value, label: t(`sharing:relation.${value}`) }))}
      />
    </>
  )
}

type TopicProps = { given: Record<string, string>; person: string; error: string | undefined }

/** For each topic: nothing, see, or see and change. */
function TopicFields({ given, person, error }: TopicProps) {
  const { t } = useWords()
  return (
    <fieldset className={error ? 'question field-wrong' : 'question'}>
      <legend>{t('sharing:decisions.topics', { name: person })}</legend>
      <AboutField id="topic-week" error={error} />
      {TOPICS.map((topic) => (
        <SelectField
          key={topic}
          name={`topic-${topic}`}
          label={t(`sharing:of-person.${topic}`)}
          value={given[`topic-${topic}`] || 'no'}
          options={(['no', 'see', 'do'] as const).map((value) => ({
            value,
            label: t(`sharing:decisions.can.${value}`),
          }))}
        />
      ))}
    </fieldset>
  )
}
