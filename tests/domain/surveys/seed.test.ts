import { describe, expect, it } from 'vitest'
import type { Definition, Texts } from '../../../app/domain/surveys/definition'
import { stepsOf } from '../../../app/domain/surveys/definition'
import { OWN_STEPS } from '../../../app/domain/surveys/flow'
import { typeOf } from '../../../app/domain/surveys/question-types'
import { isPictureKey } from '../../../app/kit/pictures/registry'
import { SEED_SURVEYS } from '../../../db/seed/surveys'
import { expectEasyRead, type PlacedText } from '../../support/easy-read'

/** All texts of a survey in English, each with where it stands. */
function textsOf({ slug, definition }: { slug: string; definition: Definition }): PlacedText[] {
  const found: PlacedText[] = []
  const visit = (value: unknown, where: string) => {
    if (value === null || typeof value !== 'object') return
    if ('en' in value) found.push({ where, text: (value as Texts).en.replaceAll('{{item}}', 'this') })
    for (const [key, inner] of Object.entries(value)) visit(inner, `${where}.${key}`)
  }
  visit(definition, slug)
  return found
}

const picturesIn = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'picture' && typeof inner === 'string' ? [inner] : picturesIn(inner),
      )

describe.each(SEED_SURVEYS)('$slug', (survey) => {
  it('is Easy Read', () => {
    expectEasyRead(textsOf(survey))
  })

  it('has pictures that are there, and ids that are its own', () => {
    expect(picturesIn(survey.definition).filter((key) => !isPictureKey(key))).toEqual([])
    const steps = stepsOf(survey.definition).map(({ step }) => step)
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps.filter((step) => OWN_STEPS.includes(step))).toEqual([])
  })

  it('branches only on what was asked before', () => {
    const seen = new Set<string>()
    for (const question of survey.definition.questions) {
      if (question.askedIf) {
        expect([...seen]).toContain(question.askedIf.question)
        const on = survey.definition.questions.find(({ id }) => id === question.askedIf?.question)
        const offered = on
          ? typeOf(on)
              .offers(on)
              .map(({ id }) => id)
          : []
        for (const id of question.askedIf.is) expect(offered).toContain(id)
      }
      seen.add(question.id)
    }
  })
})
