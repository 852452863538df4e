import type { Activity } from '../../../domain/activities/activity'
import { sayList } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList } from '../../../kit/picture-text'
import { plainText } from '../../../kit/text'
import { Line } from './line'

export function WhoBlock({ activity }: { activity: Activity }) {
  const words = useWords()
  const { t } = words
  const { who, openToAnyone, tier, spoken, dementiaSpecialist } = activity
  const age = sayAge(words, activity)
  const groups = who.length > 0
  return (
    <Block look="panel" id="who" title={t('activities:who.title')} picture="action.people">
      {openToAnyone ? <p>{t(groups ? 'activities:who.anyone-also' : 'activities:who.anyone')}</p> : null}
      {!openToAnyone && groups ? <p>{t('activities:who.groups')}</p> : null}
      <PictureList>
        {!openToAnyone && !groups ? <Line picture="action.not-sure" words={t('activities:who.ask')} /> : null}
        {who.map((each) => (
          <Line key={each} picture={`who.${each}`} words={t(`taxonomy:who.${each}`)} />
        ))}
        {age ? <Line picture="page.me" words={age} /> : null}
        {tier ? <Line picture={`tier.${tier}`} words={t(`taxonomy:tier-about.${tier}`)} /> : null}
        {dementiaSpecialist ? <Line picture="who.dementia" words={t('activities:who.dementia')} /> : null}
        {spoken.length > 0 ? <Line picture="action.language" words={saySpoken(words, spoken)} /> : null}
      </PictureList>
    </Block>
  )
}

const saySpoken = (words: Words, spoken: Activity['spoken']) =>
  words.t('activities:who.spoken-line', {
    languages: sayList(
      words,
      spoken.map((each) => plainText(words.t(`taxonomy:spoken.${each}`))),
    ),
  })

function sayAge({ t }: Words, { minAge, maxAge }: Activity): string | null {
  if (minAge && maxAge) return t('activities:who.age-both', { min: minAge, max: maxAge })
  if (minAge) return t('activities:who.age-from', { min: minAge })
  return maxAge ? t('activities:who.age-to', { max: maxAge }) : null
}

export function SupportBlock({ activity: { support, therapy } }: { activity: Activity }) {
  const { t } = useWords()
  return (
    <Block look="panel" id="support" title={t('activities:support.title')} picture="support.one-to-one">
      <PictureList>
        {support.length === 0 ? <Line picture="action.not-sure" words={t('activities:support.ask')} /> : null}
        {support.map((each) => (
          <Line key={each} picture={`support.${each}`} words={t(`taxonomy:support-about.${each}`)} />
        ))}
        {therapy.map((each) => (
          <Line
            key={each}
            picture={`therapy.${each}`}
            answer={`${plainText(t(`taxonomy:therapy.${each}`))}.`}
            words={t(`taxonomy:therapy-about.${each}`)}
          />
        ))}
      </PictureList>
    </Block>
  )
}
