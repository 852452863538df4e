import { isLang, LANGUAGES } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { HiddenFields } from '../../../kit/hidden-fields'
import type { ThemesData } from './themes-data'

/** One answer, and the themes that it can have. */
export function AnswerToSort({ data }: { data: ThemesData }) {
  const { t } = useWords()
  const { question, answer, themes, place, questions, item } = data
  if (!question || !answer) return null
  const total = questions.find(({ id }) => id === question.id)?.count ?? 0
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('survey-results:themes.answer', { place, total })}</h2>
      <p>{item ? `${question.ask} ${item}` : question.ask}</p>
      <OwnAnswer answer={answer} />
      <form method="post">
        <HiddenFields values={fieldsOf(data)} />
        {themes.length > 0 ? (
          <Choices
            name="themes"
            type="checkbox"
            legend={t('survey-results:themes.choose')}
            choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={answer.themes}
            grid
          />
        ) : (
          <p>{t('survey-results:themes.none-yet')}</p>
        )}
        <Buttons>
          {themes.length > 0 ? (
            <Button name="do" value="themes" picture="action.next">
              {t('survey-results:themes.keep')}
            </Button>
          ) : null}
        </Buttons>
      </form>
      <Ways data={data} />
    </section>
  )
}

export const fieldsOf = ({ question, answer }: Pick<ThemesData, 'question' | 'answer'>) => [
  { name: 'question', value: question?.id ?? '' },
  { name: 'answer', value: String(answer?.id ?? '') },
]

function OwnAnswer({ answer }: { answer: NonNullable<ThemesData['answer']> }) {
  const { t, lang: pageLang } = useWords()
  const { words, lang, fileId, fileKind } = answer
  const address = `/have-your-say/file/${fileId}`
  return (
    <div className="theme-answer">
      {words ? (
        <blockquote
          className="as-written"
          lang={lang === pageLang ? undefined : lang}
          dir={isLang(lang) && lang !== pageLang ? LANGUAGES[lang].dir : undefined}
        >
          {words}
        </blockquote>
      ) : null}
      {fileKind === 'photo' ? <img src={address} alt={t('survey-results:themes.photo')} /> : null}
      {fileKind === 'voice' ? (
        // biome-ignore lint/a11y/useMediaCaption: nobody has written down yet what was said
        <audio controls preload="none" src={address} aria-label={t('survey-results:themes.voice')} />
      ) : null}
    </div>
  )
}

function Ways({ data: { surveyId, question, previous, next } }: { data: ThemesData }) {
  const { t } = useWords()
  const to = (answer: number) => `/staff/surveys/${surveyId}/themes?question=${question?.id}&answer=${answer}`
  return (
    <Buttons>
      {previous ? (
        <LinkButton href={to(previous)} look="quiet" picture="action.previous">
          {t('survey-results:themes.previous')}
        </LinkButton>
      ) : null}
      {next ? (
        <LinkButton href={to(next)} look="quiet" picture="action.next">
          {t('survey-results:themes.next')}
        </LinkButton>
      ) : null}
    </Buttons>
  )
}
