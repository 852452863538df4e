import { useWords } from '../../i18n/words'
import { PictureList, PictureText } from '../../kit/picture-text'
import { SaidWords } from './said-words'
import type { SurveyView } from './survey-view'

/** How long it is and until when. */
export function ShortFacts({
  survey: { questions, branches, minutes, until, isOpen },
}: {
  survey: SurveyView
}) {
  const { t } = useWords()
  const end = until ? t('surveys:fact.until', { date: until }) : t('surveys:fact.no-end')
  return (
    <PictureList>
      <PictureText as="li" picture="survey.question" size="small">
        {t(`surveys:fact.questions${branches ? '-about' : ''}`, { count: questions })}
      </PictureText>
      <PictureText as="li" picture="survey.minutes" size="small">
        {t('surveys:fact.minutes', { count: minutes })}
      </PictureText>
      {isOpen ? (
        <PictureText as="li" picture="action.calendar" size="small">
          {end}
        </PictureText>
      ) : null}
    </PictureList>
  )
}

/** Who asks, why, and what happens with the answers. */
export function WhoAndWhy({ survey }: { survey: SurveyView }) {
  const { t } = useWords()
  const parts = [
    ['asker', 'action.people'],
    ['why', 'action.help'],
    ['after', 'survey.results'],
  ] as const
  return (
    <ul className="picture-list survey-facts">
      {parts.map(([part, picture]) => (
        <PictureText key={part} as="li" picture={picture} size="small">
          <p className="survey-fact">{t(`surveys:fact.${part}`)}</p>
          <SaidWords of={survey[part]} />
        </PictureText>
      ))}
    </ul>
  )
}
