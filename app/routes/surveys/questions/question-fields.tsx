import type { ComponentType } from 'react'
import type { QuestionKind } from '../../../domain/surveys/definition'
import { Many, One, Steps, YesNo } from './choosing'
import { OrderFields } from './order-fields'
import { PlaceFields } from './place-fields'
import type { FieldsProps, KindProps } from './question-props'
import { ShowFields } from './show-fields'
import { WhenFields } from './when-fields'
import { NumberBox, SayBoxes, WordsBox } from './writing'

/** The register: a new kind of question needs its component here. */
const FIELDS = {
  'yes-no': YesNo,
  one: One,
  many: Many,
  importance: Steps,
  faces: Steps,
  order: OrderFields,
  place: PlaceFields,
  when: WhenFields,
  number: NumberBox,
  words: WordsBox,
  say: SayBoxes,
  show: ShowFields,
} as const satisfies Record<QuestionKind, ComponentType<KindProps>>

/** One question of a survey with its fields, for the form of a page. The question is the page's h1. */
export function QuestionFields(props: FieldsProps) {
  const Fields = FIELDS[props.question.kind]
  return <Fields {...props} />
}
