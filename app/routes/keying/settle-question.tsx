import type { KeyQuestion } from '../../domain/keying/questions'
import { type Difference, type ReadAs, TAKES, type Take } from '../../domain/keying/takes'
import { useWords, type Words } from '../../i18n/words'
import { plainText } from '../../kit/text'
import { type GivenFields, KeyQuestionField, sayAsk } from './key-question'
import { sayPart } from './say-part'

type Props = {
  difference: Difference & { question: KeyQuestion }
  names: [first: string, second: string]
  byFile: boolean
  take: string
  given: GivenFields
  error?: string
}

/** One question that two people read differently: both answers side by side, and room for a third. */
export function SettleQuestion({ difference, names, byFile, take, given, error }: Props) {
  const words = useWords()
  const { t } = words
  const { step, question, first, second } = difference
  const name = `take-${step}`
  const said: Record<Take, string[]> = {
    first: sayReadAs(words, first, question),
    second: sayReadAs(words, second, question),
    new: [t('keying:settle.new-about')],
  }
  const from: Record<Take, string> = {
    first: t('keying:settle.first', { name: names[0] }),
    second: byFile ? t('keying:settle.file') : t('keying:settle.second', { name: names[1] }),
    new: t('keying:settle.new'),
  }
  return (
    <fieldset className="settle-question" aria-describedby={error ? `${name}-error` : undefined}>
      <legend>
        {question.number ? <span className="key-number">{question.number}</span> : null}{' '}
        {sayAsk(words, question)}
      </legend>
      <div>
        {error ? (
          <p className="field-error" id={`${name}-error`}>
            <span className="unseen">{t('shared:error.field')} </span>
            {error}
          </p>
        ) : null}
        <div className="settle-takes">
          {TAKES.map((one, at) => (
            <label key={one} className="settle-take">
              <input
                type="radio"
                id={at === 0 ? name : `${name}-${one}`}
                name={name}
                value={one}
                defaultChecked={take === one}
              />
              <span>
                <span className="settle-from">{from[one]}</span>
                {said[one].map((line) => (
                  <bdi key={line} className="settle-value">
                    {line}
                  </bdi>
                ))}
              </span>
            </label>
          ))}
        </div>
        <div className="settle-new">
          <KeyQuestionField question={question} given={given} unlabelled />
        </div>
      </div>
    </fieldset>
  )
}

/** One line for each thing that was ticked or written. */
function sayReadAs(words: Words, read: ReadAs, question: KeyQuestion): string[] {
  const { t } = words
  if (read === 'not-asked') return [t('keying:said.not-asked')]
  if ('value' in read) {
    const choice = question.choices.find(({ value }) => value === read.value)
    return [choice?.key ? plainText(t(choice.key)) : t('keying:said.empty')]
  }
  if (read.state !== 'answered') return [t(`keying:said.${read.state}`)]
  return read.parts.map((part) => sayPart(words, part))
}
