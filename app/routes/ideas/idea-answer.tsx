import type { AnsweredIdea } from '../../domain/ideas/answered'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { Text } from '../../kit/text'

/** The answer to an idea, or when it comes. What the person wrote is not shown. */
export function IdeaAnswer({ idea, today }: { idea: AnsweredIdea; today: string }) {
  const words = useWords()
  const { t } = words
  const { reference, sentOn, dueOn, answer } = idea
  return (
    <Block
      id="answer"
      look="panel"
      title={t('ideas:answer.title', { number: reference })}
      picture={answer ? 'ask.answered' : 'change.not-started'}
    >
      <p>{t('ideas:answer.sent', { date: sayDate(words, sentOn) })}</p>
      {answer ? (
        <>
          <Text {...(words.lang === 'en' ? {} : { lang: 'en', dir: 'ltr' as const })}>{answer.words}</Text>
          <p>{t('ideas:list.on', { date: sayDate(words, answer.on) })}</p>
          {answer.changeSlug ? (
            <Buttons>
              <LinkButton
                href={`/have-your-say/changes/${answer.changeSlug}`}
                look="quiet"
                picture="survey.changed"
              >
                {t('ideas:answer.change')}
              </LinkButton>
            </Buttons>
          ) : null}
        </>
      ) : (
        <p>
          {dueOn < today
            ? t('ideas:answer.late')
            : t('ideas:answer.waiting', { date: sayDate(words, dueOn) })}
        </p>
      )}
    </Block>
  )
}
