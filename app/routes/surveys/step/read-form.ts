import { listTownNames } from '../../../domain/activities/towns'
import type { Problem } from '../../../domain/drafts/questions'
import type { Answering } from '../../../domain/surveys/answering'
import { type SurveyQuestion, stepsOf } from '../../../domain/surveys/definition'
import { fileOwner, takeSurveyFiles } from '../../../domain/surveys/files'
import { typeOf } from '../../../domain/surveys/question-types'
import { settlePlace } from '../../../domain/surveys/question-types/place'
import { OTHER } from '../../../domain/surveys/question-types/type'
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
  if (!found || !takesFiles(found.question)) {
    const form = await readForm(request)
    if (found?.question.kind === 'place') settleTown(found.question, step, form, listTownNames(viewer))
    return { form, problems: [] }
  }
  const sent = await readFormWithFiles(request)
  const owner = fileOwner(viewer, secret)
  const problems = await takeSurveyFiles(
    owner,
    surveyId,
    { question: found.question, field: step },
    sent,
    now,
    secret,
  )
  return { form: sent.form, problems }
}

/** What is no town of the list is words of the person's own, which staff read before anybody else does. */
function settleTown(question: SurveyQuestion, step: string, form: URLSearchParams, towns: readonly string[]) {
  const given = form.get(step) ?? ''
  if (!given || given === OTHER || typeOf(question).offers(question).length > 0) return
  for (const [name, value] of Object.entries(settlePlace(step, given, towns))) form.set(name, String(value))
}
