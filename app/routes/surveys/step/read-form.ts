import type { Problem } from '../../../domain/drafts/questions'
import type { Answering } from '../../../domain/surveys/answering'
import { stepsOf } from '../../../domain/surveys/definition'
import { fileOwner, takeSurveyFiles } from '../../../domain/surveys/files'
import { type Page, readForm, readFormWithFiles } from '../../../session.server'
import { takesFiles } from './takes-files'

/** What was sent, with the photos and recordings of questions that take some kept first. */
export async function readStepForm(
  { viewer, now }: Page,
  request: Request,
  { definition, surveyId }: Answering,
  step: string,
  secret: string,
): Promise<{ form: URLSearchParams; problems: Problem[] }> {
  const found = stepsOf(definition).find((one) => one.step === step)
  if (!found || !takesFiles(found.question)) return { form: await readForm(request), problems: [] }
  const sent = await readFormWithFiles(request)
  const owner = fileOwner(viewer, secret)
  const problems = await takeSurveyFiles(
    owner,
    surveyId,
    { question: found.question, field: step },
    sent,
    now,
  )
  return { form: sent.form, problems }
}
