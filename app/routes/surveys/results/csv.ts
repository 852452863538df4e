import type { LoaderFunctionArgs } from '@remix-run/node'
import { computeResults } from '../../../domain/surveys/results/compute'
import { resultsCsv } from '../../../domain/surveys/results/open-data'
import { openPage } from '../../../session.server'
import { fileHeaders, sayInFile } from './say-in-file'

/** GET /have-your-say/:survey/results.csv: all numbers that the page shows, for a spreadsheet. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openPage(request)
  const results = computeResults(viewer, params.survey ?? '')
  if (!results) throw new Response(null, { status: 404 })
  const name = `${results.survey.slug}${results.survey.synthetic ? '-synthetic' : ''}-results.csv`
  return new Response(resultsCsv(results, sayInFile(words, results)), {
    headers: fileHeaders(name, 'text/csv'),
  })
}
