import { RELATIONS, UNTIL } from '../../domain/sharing/questions'
import { TOPICS, type Topic } from '../../domain/sharing/topics'
import { useWords, type Words } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import type { PictureKey } from '../../kit/pictures/registry'
import { TOPIC_PICTURES } from './say-shares'

export type Given = Record<string, string | string[]>
type Props = { step: string; given: Given; name: string; errorOf: (at: string) => string | undefined }

/** The questions that sharing and inviting have in common. */
export function WhatQuestion({ step, given, name, errorOf }: Props) {
  const { t } = useWords()
  const shared = { asTitle: true, error: errorOf(step), chosen: [given[step] ?? []].flat() }
  const legend = t(`sharing:ask.${step}`, { name })
  if (step === 'topics') {
    return (
      <Choices
        {...shared}
        name="topics"
        type="checkbox"
        grid
        legend={legend}
        hint={t('sharing:ask.topics-hint')}
        choices={TOPICS.map((topic) => ({
          value: topic,
          label: t(`sharing:topic.${topic}`),
          hint: t(`sharing:about-topic.${topic}`),
          picture: TOPIC_PICTURES[topic],
        }))}
      />
    )
  }
  return <Choices {...shared} name={step} type="radio" legend={legend} choices={choicesOf(step, t, name)} />
}

function choicesOf(step: string, t: Words['t'], name: string) {
  if (step === 'can') {
    return (['see', 'do'] as const).map((value) => ({
      value,
      label: t(`sharing:can.${value}`, { name }),
      hint: t(`sharing:can-hint.${value}`, { name }),
      picture: `share.${value}` as PictureKey,
    }))
  }
  if (step === 'relation') {
    return RELATIONS.map((value) => ({
      value,
      label: t(`sharing:relation.${value}`),
      picture: RELATION_PICTURES[value],
    }))
  }
  return UNTIL.map((value) => ({
    value,
    label: t(`sharing:until.for-${value}`),
    picture: (value === 'none' ? 'action.again' : 'action.calendar') as PictureKey,
  }))
}

const RELATION_PICTURES: Record<(typeof RELATIONS)[number], PictureKey> = {
  family: 'way.home',
  friend: 'way.friends',
  'support-worker': 'person.supporter',
  advocate: 'word.advocate',
  'job-coach': 'page.jobs',
  other: 'action.people',
}

/** The answers to these questions, for the page that checks them. */
export function whatAnswers(
  t: Words['t'],
  answers: Given,
  address: string,
  steps: readonly string[],
  name: string,
) {
  const say: Record<string, () => string[]> = {
    topics: () => [answers.topics ?? []].flat().map((topic) => t(`sharing:topic.${topic as Topic}`)),
    can: () => (answers.can ? [t(`sharing:can.${String(answers.can)}`, { name })] : []),
    until: () => (answers.until ? [t(`sharing:until.for-${String(answers.until)}`)] : []),
    relation: () => (answers.relation ? [t(`sharing:relation.${String(answers.relation)}`)] : []),
    name: () => [String(answers.name ?? '')],
    email: () => [String(answers.email ?? '')],
    who: () => [name],
  }
  return steps.map((step) => {
    const lines = say[step]?.() ?? []
    return {
      question: t(`sharing:checked.${step}`),
      answer: lines.length > 1 ? <Lines lines={lines} /> : lines[0],
      changeHref: `${address}?step=${step}&from=check`,
      changeLabel: t(`sharing:change.${step}`),
    }
  })
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
