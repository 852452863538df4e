import type { LoaderFunctionArgs } from '@remix-run/node'
import { computeResults } from '../../../domain/surveys/results/compute'
import { resultsJson } from '../../../domain/surveys/results/open-data'
import { openPage } from '../../../session.server'
import { fileHeaders, sayInFile, sayMethod } from './say-in-file'

/** GET /have-your-say/:survey/results.json: the same with the questions and how they were counted. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const results = computeResults(viewer, params.survey ?? '', {}, now)
  if (!results) throw new Response(null, { status: 404 })
  const data = resultsJson(results, sayInFile(words, results), sayMethod(words, results))
  const name = `${results.survey.slug}${results.survey.synthetic ? '-synthetic' : ''}-results.json`
  return new Response(JSON.stringify(data, null, 2), { headers: fileHeaders(name, 'application/json') })
}
