import { useWords } from '../../../i18n/words'
import { Card, Cards } from '../../../kit/card'
import { Picture } from '../../../kit/picture'
import { Text } from '../../../kit/text'
import { Steps, YesNo } from './choosing'
import { type KindProps, pictureOf, wordsOfTexts } from './question-props'
import { WordsBox } from './writing'

const ANSWERS = { 'yes-no': YesNo, faces: Steps, words: WordsBox }

/** Something is shown, then asked about: yes or no, faces, or own words. */
export function ShowFields(view: KindProps) {
  const Answer = ANSWERS[view.question.answer ?? 'faces'] ?? Steps
  return <Answer {...view} shown={<Shown {...view} />} />
}

function Shown({ question, activity, who }: KindProps) {
  const words = useWords()
  const { show } = question
  if (show?.kind === 'activity') return activity ? <ShownActivity {...activity} /> : <Gone />
  if (show?.kind === 'text') {
    const said = wordsOfTexts(show, who, words)
    return (
      <div className="survey-shown survey-shown-text">
        <Text {...said.own}>{said.words}</Text>
      </div>
    )
  }
  const picture = show ? pictureOf(show.picture) : undefined
  const about = wordsOfTexts({ texts: show?.texts }, who, words)
  return picture ? (
    <div className="survey-shown">
      <span {...about.own}>
        <Picture of={picture} size="huge" alt={about.words || words.t('survey-questions:shown')} eager />
      </span>
    </div>
  ) : null
}

function ShownActivity({ name, summary, href, picture, lang }: NonNullable<KindProps['activity']>) {
  const { t } = useWords()
  return (
    <div className="survey-shown">
      <Cards label={t('survey-questions:shown-activity')}>
        <Card href={href} title={name} picture={picture} lang={lang}>
          <p lang={lang}>{summary}</p>
        </Card>
      </Cards>
    </div>
  )
}

/** An activity that is not on the site any more can still be asked about: the question says enough, or is skipped. */
function Gone() {
  const { t } = useWords()
  return <p className="survey-shown">{t('survey-questions:shown-gone')}</p>
}
