import type { ReactNode } from 'react'
import { LANGUAGES, type Lang } from '../../i18n/languages'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { type Choice, Choices } from '../../kit/choices'
import type { PictureKey } from '../../kit/pictures/registry'
import { CHOICES, type Setting } from '../../preferences/preferences'
import {
  ColoursSample,
  MotionSample,
  PageSample,
  PicturesSample,
  SpaceSample,
  SpeedSample,
  TextSample,
} from './samples'

/** From slow to fast, as people think of it; the list of choices starts with what everybody has. */
const SPEEDS = ['slower', 'slow', 'normal', 'fast'] as const

/** Each setting: its picture, and what shows what a choice does. */
const SAMPLES: { [S in Setting]: (props: { value: (typeof CHOICES)[S][number] }) => ReactNode } = {
  text: TextSample,
  space: SpaceSample,
  colours: ColoursSample,
  pictures: PicturesSample,
  page: PageSample,
  motion: MotionSample,
  speed: SpeedSample,
}
const PICTURES: Record<Setting, PictureKey> = {
  text: 'action.large',
  space: 'action.spacing',
  colours: 'action.colours',
  pictures: 'action.pictures',
  page: 'action.filters',
  motion: 'action.pause',
  speed: 'action.fast',
}

/** One setting: each of its cards is drawn in what it would do, so that it shows without scripts too. */
export function SettingGroup({ setting }: { setting: Setting }) {
  const { t, has } = useWords()
  const { preferences } = usePage()
  const Sample = SAMPLES[setting] as (props: { value: string }) => ReactNode
  const values = setting === 'speed' ? SPEEDS : CHOICES[setting]
  const choices: Choice[] = values.map((value) => ({
    value,
    label: t(`settings:${setting}.${value}`),
    sample: <Sample value={value} />,
  }))
  return (
    <Choices
      type="radio"
      name={setting}
      legend={t(`settings:${setting}.title`)}
      hint={has(`settings:${setting}.hint`) ? t(`settings:${setting}.hint`) : undefined}
      asHeading
      picture={PICTURES[setting]}
      choices={choices}
      chosen={[preferences[setting]]}
      grid
    />
  )
}

/** Each language in its own words. */
export function LanguageGroup({ lang }: { lang: Lang }) {
  const { t } = useWords()
  const choices = (Object.keys(LANGUAGES) as Lang[]).map((code) => ({
    value: code,
    label: LANGUAGES[code].name,
    lang: code,
    dir: LANGUAGES[code].dir,
  }))
  return (
    <Choices
      type="radio"
      name="lang"
      legend={t('settings:lang.title')}
      asHeading
      picture="action.language"
      choices={choices}
      chosen={[lang]}
      grid
    />
  )
}
