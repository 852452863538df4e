import { dateNames, type KeyQuestion, NOT_SURE, otherName, placeName } from '../../domain/keying/questions'
import { useWords, type Words } from '../../i18n/words'
import { plainText } from '../../kit/text'

/** What stands in the form, by the name of the field. */
export type GivenFields = Record<string, string[]>
type Props = { question: KeyQuestion; given: GivenFields; error?: string; unlabelled?: boolean }

const UNSURE_FIELD = '-unsure'

export const sayAsk = ({ t }: Words, { ask }: KeyQuestion) => ('key' in ask ? t(ask.key) : ask.words)
export const sayKeyChoice = ({ t }: Words, { key, words }: KeyQuestion['choices'][number]) =>
  key ? plainText(t(key)) : (words ?? '')

/** One question of a sheet. With its script (app/scripts/keying.ts) the number of an answer chooses it. */
export function KeyQuestionField({ question, given, error, unlabelled }: Props) {
  const words = useWords()
  const { step, number, control } = question
  const lang = 'lang' in question.ask && question.ask.lang !== words.lang ? question.ask.lang : undefined
  const Control = CONTROLS[control]
  return (
    <fieldset
      className={error ? 'key-question key-question-wrong' : 'key-question'}
      data-key-question={control}
      data-key-helped={question.number === '' && question.onlyFor.includes('helped') ? '' : undefined}
      aria-describedby={error ? `${step}-error` : undefined}
    >
      <legend className={unlabelled ? 'unseen' : undefined}>
        {number ? <span className="key-number">{number}</span> : null}{' '}
        <bdi lang={lang}>{sayAsk(words, question)}</bdi>
        <OnlyFor question={question} />
      </legend>
      <div>
        {error ? (
          <p className="field-error" id={`${step}-error`}>
            <span className="unseen">{words.t('shared:error.field')} </span>
            {error}
          </p>
        ) : null}
        <div className="key-choices">
          <Control question={question} given={given} />
          {control === 'radio' || !question.canBeUnsure ? null : (
            <Tick
              type="checkbox"
              name={step + UNSURE_FIELD}
              value="yes"
              sign="U"
              isChosen={given[step + UNSURE_FIELD] !== undefined}
              label={words.t('keying:key.unsure')}
            />
          )}
        </div>
      </div>
    </fieldset>
  )
}

/** Of whom, and after which answers: shown, and left to the person who types. */
function OnlyFor({ question: { onlyIf, onlyFor, most } }: { question: KeyQuestion }) {
  const words = useWords()
  const { t } = words
  const list = (parts: string[]) => new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(parts)
  const said = [
    onlyIf &&
      t('keying:key.only-if', {
        number: onlyIf.number,
        choices: list(onlyIf.choices.map((choice) => sayKeyChoice(words, choice))),
      }),
    onlyFor.length > 0 &&
      t('keying:key.only-for', { who: list(onlyFor.map((who) => t(`keying:who.${who}`))) }),
    most && t('keying:key.most', { most }),
  ].filter(Boolean)
  return said.length > 0 ? <span className="key-only">{said.join(' ')}</span> : null
}

type ControlProps = Pick<Props, 'question' | 'given'>

function Radios({ question, given }: ControlProps) {
  const words = useWords()
  const { t } = words
  const { step, choices, canBeUnsure, canBeLeftOut, other } = question
  const chosen = given[step]?.[0] ?? ''
  const radio = (value: string, label: string, sign: string, more: Partial<TickProps> = {}) => (
    <Tick
      key={value}
      type="radio"
      name={step}
      value={value}
      sign={sign}
      label={label}
      isChosen={chosen === value}
      {...more}
    />
  )
  return (
    <>
      {choices.map((choice, at) =>
        radio(choice.value, sayKeyChoice(words, choice), at < 9 ? String(at + 1) : '', {
          id: at === 0 ? step : undefined,
          lang: choice.lang,
        }),
      )}
      {other ? <Other step={step} given={given} /> : null}
      {canBeUnsure ? radio(NOT_SURE, t('keying:key.unsure'), 'U') : null}
      {canBeLeftOut ? radio('', t('keying:key.left-out'), 'S', { quiet: true }) : null}
    </>
  )
}

function Ticks({ question: { step, choices, other }, given }: ControlProps) {
  const words = useWords()
  return (
    <>
      {choices.map((choice, at) => (
        <Tick
          key={choice.value}
          id={at === 0 ? step : undefined}
          type="checkbox"
          name={step}
          value={choice.value}
          sign={at < 9 ? String(at + 1) : ''}
          label={sayKeyChoice(words, choice)}
          lang={choice.lang}
          isChosen={given[step]?.includes(choice.value) ?? false}
        />
      ))}
      {other ? <Other step={step} given={given} /> : null}
    </>
  )
}

type TickProps = {
  id?: string
  type: 'radio' | 'checkbox'
  name: string
  value: string
  /** What the keyboard's script chooses it by. */
  sign: string
  label: string
  lang?: string
  isChosen: boolean
  quiet?: boolean
}

function Tick({ id, type, name, value, sign, label, lang, isChosen, quiet }: TickProps) {
  const { lang: own } = useWords()
  return (
    <label className={quiet ? 'key-choice key-choice-left' : 'key-choice'}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        data-sign={sign || undefined}
      />
      {sign ? (
        <span className="key-sign" aria-hidden="true">
          {sign}
        </span>
      ) : null}
      <span lang={lang === own ? undefined : lang}>{label}</span>
    </label>
  )
}

const Other = ({ step, given }: { step: string; given: GivenFields }) => (
  <Box name={otherName(step)} label={useWords().t('keying:key.other')} given={given} />
)

type BoxProps = {
  name: string
  id?: string
  label: string
  given: GivenFields
  look?: string
  digits?: boolean
  unseen?: boolean
  list?: string
}

function Box({ name, id = name, label, given, look, digits, unseen, list }: BoxProps) {
  return (
    <span className="key-box">
      <label htmlFor={id} className={unseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        type="text"
        id={id}
        name={name}
        className={look}
        inputMode={digits ? 'numeric' : undefined}
        list={list}
        autoComplete="off"
        defaultValue={given[name]?.[0] ?? ''}
      />
    </span>
  )
}

function Line({ question, given }: ControlProps) {
  const words = useWords()
  return <Box name={question.step} label={sayAsk(words, question)} given={given} list="towns" unseen />
}

function NumberBox({ question, given }: ControlProps) {
  const words = useWords()
  const { step, unit } = question
  return (
    <>
      <Box name={step} label={sayAsk(words, question)} given={given} look="key-middle" digits unseen />
      {unit ? <span className="key-choice">{unit}</span> : null}
    </>
  )
}

function Lines({ question: { step }, given }: ControlProps) {
  const { t } = useWords()
  return (
    <span className="key-box key-box-wide">
      <label htmlFor={step} className="unseen">
        {t('keying:key.words')}
      </label>
      <textarea id={step} name={step} rows={2} defaultValue={given[step]?.[0] ?? ''} />
    </span>
  )
}

function DateBoxes({ question: { step }, given }: ControlProps) {
  const { t } = useWords()
  return (
    <>
      {dateNames(step).map((name, at) => {
        const part = ['day', 'month', 'year'][at] ?? 'day'
        return (
          <Box
            key={name}
            name={name}
            id={at === 0 ? step : name}
            label={t(`shared:date.${part}`)}
            given={given}
            look={at === 2 ? 'key-middle' : 'key-short'}
            digits
          />
        )
      })}
    </>
  )
}

function Order({ question: { step, choices }, given }: ControlProps) {
  const words = useWords()
  return (
    <>
      <span className="key-only">{words.t('keying:key.place-hint')}</span>
      {choices.map((choice, at) => (
        <Box
          key={choice.value}
          name={placeName(step, choice.value)}
          id={at === 0 ? step : placeName(step, choice.value)}
          label={sayKeyChoice(words, choice)}
          given={given}
          look="key-short"
          digits
        />
      ))}
    </>
  )
}

const CONTROLS = {
  radio: Radios,
  checkbox: Ticks,
  text: Line,
  lines: Lines,
  number: NumberBox,
  date: DateBoxes,
  order: Order,
} as const
