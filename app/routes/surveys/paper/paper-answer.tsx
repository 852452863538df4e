import { DAYS } from '../../../domain/activities/vocabulary'
import type { QuestionKind, Who } from '../../../domain/surveys/definition'
import type { PaperActivity } from '../../../domain/surveys/paper/open-paper'
import type { PaperQuestion } from '../../../domain/surveys/paper/sheet'
import { countingOf, QUESTION_TYPES, typeOf } from '../../../domain/surveys/question-types'
import { isLang, LANGUAGES } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { Picture } from '../../../kit/picture'
import { Text } from '../../../kit/text'
import { pictureOf, wordsOfTexts } from '../questions/question-props'
import { type Box, Lines, ScaleRow, Ticks, WriteBox } from './paper-boxes'
import { sayOffered } from './paper-words'

export type AnswerProps = { asked: PaperQuestion; who: Who; activities: readonly PaperActivity[] }

function useBoxes({ asked: { step }, who }: AnswerProps): Box[] {
  const words = useWords()
  return typeOf(step.question)
    .offers(step.question)
    .map((offered) => ({ key: offered.id, picture: offered.picture, ...sayOffered(words, offered, who) }))
}

function OneOfSome(props: AnswerProps) {
  const { t } = useWords()
  return (
    <>
      <Ticks boxes={useBoxes(props)} />
      {props.asked.step.question.other ? <OtherLine>{t('survey-questions:other')}</OtherLine> : null}
    </>
  )
}

/** Beside "Something else" there is a line to say what. */
function OtherLine({ children }: { children: string }) {
  const { t } = useWords()
  return (
    <>
      <p className="paper-how">{t('survey-paper:write-other', { words: children })}</p>
      <Lines count={1} />
    </>
  )
}

function YesNo(props: AnswerProps) {
  return <Ticks boxes={useBoxes(props)} columns />
}

const Scale = (props: AnswerProps) => <ScaleRow boxes={useBoxes(props)} />

const Order = (props: AnswerProps) => <Ticks boxes={useBoxes(props)} look="place" columns={false} />

function Place(props: AnswerProps) {
  const { t } = useWords()
  const boxes = useBoxes(props)
  if (boxes.length > 0) {
    return (
      <>
        <Ticks boxes={boxes} />
        <OtherLine>{t('survey-questions:place.other')}</OtherLine>
      </>
    )
  }
  return <WriteBox wide>{t('survey-paper:write-town')}</WriteBox>
}

/** Days in one column, times of the day in the other: a box for each. */
function When(props: AnswerProps) {
  const { t } = useWords()
  const boxes = useBoxes(props)
  if (props.asked.step.question.when !== 'date') {
    const isDay = ({ key }: Box) => DAYS.some((day) => day === key)
    return (
      <div className="paper-two">
        <Ticks boxes={boxes.filter(isDay)} columns={false} />
        <Ticks boxes={boxes.filter((box) => !isDay(box))} columns={false} />
      </div>
    )
  }
  return (
    <span className="paper-figures">
      {(['day', 'month', 'year'] as const).map((part) => (
        <WriteBox key={part}>{t(`shared:date.${part}`)}</WriteBox>
      ))}
    </span>
  )
}

function Numbers({ asked: { step }, who }: AnswerProps) {
  const words = useWords()
  const unit = wordsOfTexts({ texts: step.question.unit }, who, words)
  return (
    <span className="paper-figures">
      <WriteBox>{words.t('survey-paper:write-number')}</WriteBox>
      {unit.words ? <span {...unit.own}>{unit.words}</span> : null}
    </span>
  )
}

const OwnWords = () => <Lines count={5} />

function Say() {
  const { t } = useWords()
  return (
    <>
      <p>{t('survey-paper:say')}</p>
      <Lines count={5} />
    </>
  )
}

function Show(props: AnswerProps) {
  const type = countingOf(props.asked.step.question)
  return (
    <>
      <Shown {...props} />
      {type === QUESTION_TYPES.words ? (
        <Lines count={3} />
      ) : type === QUESTION_TYPES.faces ? (
        <Scale {...props} />
      ) : (
        <YesNo {...props} />
      )}
    </>
  )
}

/** What the question is about, as far as paper can show it. */
function Shown({ asked: { step }, who, activities }: AnswerProps) {
  const words = useWords()
  const { show } = step.question
  if (show?.kind === 'text') {
    const { words: said, own } = wordsOfTexts(show, who, words)
    return (
      <div className="paper-shown">
        <Text {...own}>{said}</Text>
      </div>
    )
  }
  if (show?.kind === 'activity') {
    const found = activities.find(({ slug }) => slug === show.slug)
    if (!found) return null
    const own =
      isLang(found.lang) && found.lang !== words.lang
        ? { lang: found.lang, dir: LANGUAGES[found.lang].dir }
        : {}
    return (
      <div className="paper-shown" {...own}>
        <p>
          <strong>{found.name}</strong>
        </p>
        {found.summary ? <p>{found.summary}</p> : null}
      </div>
    )
  }
  const picture = pictureOf(show?.picture)
  return picture ? <Picture of={picture} size="huge" eager /> : null
}

/** How each kind of question is answered with a pen. */
export const PAPER_ANSWERS = {
  'yes-no': YesNo,
  one: OneOfSome,
  many: OneOfSome,
  importance: Scale,
  faces: Scale,
  order: Order,
  place: Place,
  when: When,
  number: Numbers,
  words: OwnWords,
  say: Say,
  show: Show,
} satisfies Record<QuestionKind, (props: AnswerProps) => JSX.Element>
