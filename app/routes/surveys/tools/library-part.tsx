import { stepsOf } from '../../../domain/surveys/definition'
import type { LibraryPart, LibraryQuestion } from '../../../domain/surveys/library/library'
import { useWords } from '../../../i18n/words'
import { Button } from '../../../kit/button'
import { Details } from '../../../kit/details'
import { HiddenFields } from '../../../kit/hidden-fields'
import { Picture } from '../../../kit/picture'
import { PictureText } from '../../../kit/picture-text'
import { plainText } from '../../../kit/text'
import { pictureOf } from '../questions/question-props'
import { StepLook } from './step-look'

type Props = { part: LibraryPart; name: string; seenAt: string; action: string }

/** The questions of one theme, each with how it looks and one press to add it. */
export function LibraryPartPage({ part, name, seenAt, action }: Props) {
  const { t } = useWords()
  return (
    <>
      <h2 className="tool-heading">{name}</h2>
      <p>{t(part.theme ? 'survey-tools:library.ready' : 'survey-tools:library.asked')}</p>
      <ul className="library">
        {part.questions.map((one) => (
          <Question key={one.from} one={one} seenAt={seenAt} action={action} />
        ))}
      </ul>
    </>
  )
}

function Question({ one, seenAt, action }: { one: LibraryQuestion; seenAt: string; action: string }) {
  const { t } = useWords()
  const { from, question, isIn } = one
  const words = plainText(question.ask.en).replaceAll('{{item}}', t('survey-tools:library.item'))
  const picture = pictureOf(question.picture)
  const [step] = stepsOf({ questions: [question] })
  return (
    <li className="library-question">
      <div className="library-ask">
        {picture ? <Picture of={picture} size="medium" /> : null}
        <div>
          <h3>{words}</h3>
          <p>{t(`survey-tools:kind.${question.kind}`)}</p>
        </div>
      </div>
      {isIn ? (
        <PictureText picture="action.yes" size="small">
          {t('survey-tools:library.is-in')}
        </PictureText>
      ) : null}
      {step ? (
        <Details summary={t('survey-tools:library.look', { question: words })}>
          <StepLook step={step} id={`look-${question.id}`} who="me" />
        </Details>
      ) : null}
      <form method="post" action={action}>
        <HiddenFields
          values={[
            { name: 'from', value: from },
            { name: 'seenAt', value: seenAt },
          ]}
        />
        <Button look={isIn ? 'quiet' : 'main'} picture="action.add">
          {t(isIn ? 'survey-tools:library.add-again' : 'survey-tools:library.add')}
          <span className="unseen">: {words}</span>
        </Button>
      </form>
    </li>
  )
}
