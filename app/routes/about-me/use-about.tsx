import type { AboutAnswer } from '../../domain/about/read'
import { useWords } from '../../i18n/words'
import { LinkButton } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { Details } from '../../kit/details'
import { ChosenPictures } from './answer-view'

type Props = {
  /** The field: its answer is 'yes' or 'no'. */
  name: string
  about: readonly Pick<AboutAnswer, 'question' | 'words' | 'chosen'>[]
  chosen?: string
  error?: string
  /** The address of this question: whoever goes to change the page comes back to it. */
  here: string
}

/** "Use what I wrote about me? Yes, No, Change it": one question of a flow, as its page's h1. */
export function UseAbout({ name, about, chosen, error, here }: Props) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name={name}
        type="radio"
        asTitle
        legend={t('about-me:use.legend')}
        hint={t('about-me:use.hint')}
        error={error}
        chosen={chosen ? [chosen] : []}
        choices={[
          { value: 'yes', label: t('about-me:use.yes'), picture: 'action.yes' },
          { value: 'no', label: t('about-me:use.no'), picture: 'action.no' },
        ]}
      />
      <AboutWords about={about} />
      <p>
        <LinkButton href={`/me/about?back=${encodeURIComponent(here)}`} look="quiet" picture="me.about">
          {t('about-me:use.change')}
        </LinkButton>
      </p>
    </>
  )
}

/** What somebody wrote about themselves, folded: photos and recordings are not sent along. */
export function AboutWords({ about }: Pick<Props, 'about'>) {
  const { t } = useWords()
  const shown = about.filter(({ question }) => question !== 'pictures')
  return (
    <Details summary={t('about-me:use.what')} picture="me.about">
      {shown.map(({ question, words, chosen }) => (
        <div key={question}>
          <p>
            <strong>{t(`about-me:question.${question}`)}</strong>
          </p>
          <ChosenPictures question={question} chosen={chosen} />
          {words ? <p>{words}</p> : null}
        </div>
      ))}
    </Details>
  )
}
