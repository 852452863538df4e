import type { PlacedText } from '../../../domain/surveys/making/texts'
import type { CheckedText, TextFinding } from '../../../domain/surveys/making/words'
import { explain } from '../../../domain/words/finding'
import { LANGUAGES } from '../../../i18n/languages'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { addressOf, placeAddress } from './address-of'
import type { WrongAcceptance } from './check'

type Props = {
  level: 'error' | 'warning'
  texts: CheckedText[]
  id: string
  /** Ids of the questions, in their order. */
  order: string[]
  /** Who would accept a warning. */
  name: string
  wrong?: WrongAcceptance
}

/** Texts with what the check says of them, why it matters and what to do, and a way to the box that they stand in. */
export function CheckedTexts({ level, texts, id, order, name, wrong }: Props) {
  const { t } = useWords()
  const found = texts.flatMap((text) =>
    text.findings
      .filter((finding) => finding.level === level && !finding.accepted)
      .map((finding) => ({ text, finding })),
  )
  if (found.length === 0) return null
  return (
    <Block
      id={level}
      title={t(`survey-making:check.${level}s`, { count: found.length })}
      picture={level === 'error' ? 'state.error' : 'state.warning'}
    >
      {level === 'warning' ? <p>{t('survey-making:check.warnings-about')}</p> : null}
      <ul className="making-findings">
        {found.map(({ text, finding }, index) => (
          <li key={index} className="making-checked">
            <FoundWords text={text} finding={finding} order={order} />
            <Buttons>
              <LinkButton href={changeAddress(id, text)} look="quiet" picture="making.draft">
                {t('survey-making:check.change')}
                <span className="unseen">: {finding.sentence}</span>
              </LinkButton>
            </Buttons>
            {level === 'warning' ? (
              <AcceptForm text={text} finding={finding} name={name} wrong={wrong} index={index} />
            ) : null}
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** English stands in the pages of the survey; other languages have a page of their own. */
const changeAddress = (id: string, { lang, place }: PlacedText) =>
  lang === 'en' ? placeAddress(id, place) : addressOf(id, `/languages?to=${lang}`)

function FoundWords({ text, finding, order }: { text: CheckedText; finding: TextFinding; order: string[] }) {
  const words = useWords()
  const { t } = words
  const { name, why, fix } = explain(finding)
  return (
    <>
      <h3>{t(name)}</h3>
      <p>{whereOf(words, text, order)}</p>
      <p className="making-words" lang={text.lang}>
        {finding.sentence}
      </p>
      <p>
        <strong>{t(fix, finding.values)}</strong>
      </p>
      <p>{t(why)}</p>
    </>
  )
}

/** "Question 2: An answer". */
function whereOf({ t }: Words, { place, lang }: PlacedText, order: string[]): string {
  const language =
    lang === 'en' ? '' : `, ${t('survey-making:check.language', { language: LANGUAGES[lang].name })}`
  if (place.on === 'questions' || place.on === 'language') return ''
  const field = t(`survey-making:field.${place.field.replace(/^(choice|item)-.*/, '$1')}`)
  const page =
    place.on === 'about'
      ? t('survey-making:check.where-about')
      : t('survey-making:check.where-question', { number: order.indexOf(place.question) + 1 })
  return `${page}: ${field}${language}`
}

type FormProps = {
  text: CheckedText
  finding: TextFinding
  name: string
  wrong?: WrongAcceptance
  index: number
}

/** Every box of the page has a name of its own, so that the summary can lead to it. */
function AcceptForm({ text, finding, name, wrong, index }: FormProps) {
  const { t } = useWords()
  const box = `reason-${index}`
  const isWrong = wrong?.given.words === text.words && wrong.given.rule === finding.rule
  return (
    <form method="post" noValidate>
      <HiddenFields
        values={[
          { name: 'words', value: text.words },
          { name: 'rule', value: finding.rule },
          { name: 'at', value: box },
        ]}
      />
      <Field
        name={box}
        label={t('survey-making:check.reason')}
        hint={t('survey-making:check.reason-note', { name })}
        value={isWrong ? wrong.given.reason : ''}
        error={isWrong ? t(wrong.key) : undefined}
        lines={2}
      />
      <Buttons>
        <Button name="do" value="accept" look="small" picture="action.yes">
          {t('survey-making:check.accept')}
          <span className="unseen">: {finding.found}</span>
        </Button>
      </Buttons>
    </form>
  )
}

/** Who let which words stand, and why. */
export function AcceptedWords({ texts }: { texts: CheckedText[] }) {
  const words = useWords()
  const { t } = words
  const kept = texts.flatMap(({ words: text, findings }) =>
    findings.flatMap(({ rule, accepted }, index) =>
      accepted && findings.findIndex((one) => one.rule === rule) === index ? [{ text, rule, accepted }] : [],
    ),
  )
  if (kept.length === 0) return null
  return (
    <Block id="accepted" title={t('survey-making:check.accepted')} picture="action.yes">
      <ul className="making-findings">
        {kept.map(({ text, rule, accepted }) => (
          <li key={accepted.id} className="making-checked">
            <h3>{t(`word-rules:${rule}.name`)}</h3>
            <p className="making-words">{text}</p>
            <p>{t('survey-making:check.accepted-by', { name: accepted.byName, reason: accepted.reason })}</p>
            <p>{t('survey-making:check.accepted-on', { date: sayDate(words, accepted.at) })}</p>
            <form method="post">
              <HiddenFields values={[{ name: 'warning', value: accepted.id }]} />
              <Button name="do" value="open" look="small" picture="action.undo">
                {t('survey-making:check.open-again')}
                <span className="unseen">: {text}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Block>
  )
}
