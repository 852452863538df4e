import { type Answers, stepAfter } from '../../../domain/activities/choose-steps'
import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import { HardWords, plainText, withHardWords } from '../../../kit/text'
import { stepAddress } from './address'

/** More towns than this are too many to look through. */
const MOST_TOWNS = 30

/** A town to press, for whoever would rather not write; a box for everybody else; or no place at all. */
export function WhereQuestion({ answers, towns }: { answers: Answers; towns: string[] }) {
  const { t } = useWords()
  const hint = t('choose:hint.where')
  return (
    <>
      <Field
        name="place"
        asTitle
        label={t('choose:question.where')}
        hint={plainText(hint)}
        value={answers.place}
        maxLength={80}
        autoComplete="address-level2"
      />
      <HardWords keys={withHardWords(hint).keys} />
      {towns.length > 0 && towns.length <= MOST_TOWNS ? <Towns answers={answers} towns={towns} /> : null}
      <Choices
        name="where"
        type="checkbox"
        legend={t('choose:online-legend')}
        chosen={answers.where ? [answers.where] : []}
        choices={[
          {
            value: 'online',
            label: t('choose:online'),
            hint: t('choose:online-hint'),
            picture: 'setting.online',
          },
        ]}
      />
    </>
  )
}

function Towns({ answers, towns }: { answers: Answers; towns: string[] }) {
  const { t } = useWords()
  return (
    <div className="towns">
      <h2>{t('choose:towns')}</h2>
      <ul className="chips">
        {towns.map((town) => (
          <li key={town}>
            <a
              className="chip"
              href={stepAddress(stepAfter('where'), { ...answers, place: town, where: null })}
              aria-current={town === answers.place ? 'true' : undefined}
            >
              {town}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
