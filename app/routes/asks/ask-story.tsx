import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerPage } from './answer-page'
import { StoryPage } from './story-page'
import type { StoryAnswer, StoryData } from './story-route'

/** The page of one ask, or the question that one of its buttons opens. */
export function AskStoryView({ feel }: { feel?: string }) {
  const { story, address, answer, done, key } = useLoaderData() as StoryData
  const sent = useActionData() as StoryAnswer | undefined
  if (answer && !sent?.tooLate) {
    const given = sent?.given ?? (feel ? { feel } : {})
    return (
      <AnswerPage
        answer={answer}
        story={story}
        address={address}
        formKey={key}
        given={given}
        problems={sent?.problems ?? []}
      />
    )
  }
  return (
    <StoryPage
      story={story}
      address={address}
      done={sent ? null : done}
      tooLate={sent?.tooLate}
      formKey={key}
    />
  )
}
