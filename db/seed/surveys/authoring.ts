import type { Choice, Definition, SurveyQuestion, Texts } from '../../../app/domain/surveys/definition'

/** Words in English and, where there are some, in Polish. */
export const says = (en: string, pl?: string): Texts => (pl ? { en, pl } : { en })

/** One thing to choose, or to ask about. */
export const choice = (id: string, en: string, picture?: string, pl?: string): Choice => ({
  id,
  texts: says(en, pl),
  ...(picture ? { picture } : {}),
})

type More = Omit<Partial<SurveyQuestion>, 'id' | 'kind' | 'ask' | 'picture'> & {
  picture?: string
  pl?: string
}

export const question = (
  id: string,
  kind: SurveyQuestion['kind'],
  en: string,
  { pl, ...more }: More = {},
): SurveyQuestion => ({ id, kind, ask: says(en, pl), ...more })

/** The council's made-up office: the post town is real, the rest is not. */
export const RETURN_TO = 'Good Days survey\nFreepost DEMO\nChelmsford'

export const WHY_EQUALITY = says('We ask this to see if our services are fair to everybody. You can skip it.')

export type SeedSurvey = {
  slug: string
  number: number
  synthetic?: boolean
  definition: Definition
}
