import { useWords } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import { Details } from '../../../kit/details'
import { AboutList, type AboutWords } from '../../asks/about-list'

type Props = { aboutMe: AboutWords; chosen: string[]; error?: string; change: string }

/** Whether "About me" goes along. What would be sent is there to read. */
export function AboutQuestion({ aboutMe, chosen, error, change }: Props) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="about"
        type="radio"
        legend={t('asks:ask.about')}
        asTitle
        hint={t('asks:ask.about-hint')}
        choices={[
          { value: 'yes', label: t('asks:ask.about-yes'), picture: 'action.yes' },
          { value: 'no', label: t('asks:ask.about-no'), picture: 'action.no' },
          { value: change, label: t('asks:ask.about-change'), picture: 'me.about' },
        ]}
        chosen={chosen}
        error={error}
      />
      <Details summary={t('asks:ask.about-shows')}>
        <AboutList about={aboutMe} />
      </Details>
    </>
  )
}
