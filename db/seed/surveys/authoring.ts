import type { Choice, Definition, SurveyQuestion, Texts } from '../../../app/domain/surveys/definition'

/** Words in English and, where there are some, in Polish and Urdu. */
export const says = (en: string, pl?: string, ur?: string): Texts => ({
  en,
  ...(pl ? { pl } : {}),
  ...(ur ? { ur } : {}),
})

/** One thing to choose, or to ask about. */
export const choice = (id: string, en: string, picture?: string, pl?: string, ur?: string): Choice => ({
  id,
  texts: says(en, pl, ur),
  ...(picture ? { picture } : {}),
})

type More = Omit<Partial<SurveyQuestion>, 'id' | 'kind' | 'ask' | 'picture'> & {
  picture?: string
  pl?: string
  ur?: string
}

export const question = (
  id: string,
  kind: SurveyQuestion['kind'],
  en: string,
  { pl, ur, ...more }: More = {},
): SurveyQuestion => ({ id, kind, ask: says(en, pl, ur), ...more })

/** The council's made-up office: the post town is real, the rest is not. */
export const RETURN_TO = 'Good Days survey\nFreepost DEMO\nChelmsford'

export const WHY_EQUALITY = says('We ask this to see if our services are fair to everybody. You can skip it.')

export type SeedSurvey = {
  slug: string
  number: number
  synthetic?: boolean
  definition: Definition
}
