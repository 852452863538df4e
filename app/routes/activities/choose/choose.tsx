import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseMatches } from '../../../domain/activities/choose'
import { parseAnswers, readStep } from '../../../domain/activities/choose-steps'
import { listTownNames } from '../../../domain/activities/towns'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'
import { openPage } from '../../../session.server'
import { HOW_MANY, numberOf } from './address'
import { Matches } from './matches'
import { Question } from './question'

export const handle = { words: 'choose' }

/** The same for every visitor: it may be kept and sent again while nothing changes. */
export const headers = () => ({ 'X-Page-Cache': 'public' })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url, today } = openPage(request)
  const answers = parseAnswers(url.searchParams)
  const step = readStep(url.searchParams)
  if (step === 'matches') {
    const found = chooseMatches(viewer, answers, today)
    return { head: headOf(words, sayFound(words, found.matches.length)), step, answers, found }
  }
  const number = numberOf(step)
  const where = words.t('choose:where-am-i', { number, total: HOW_MANY })
  const head = headOf(words, `${words.t(`choose:question.${step}`)} ${where}`, url.search === '')
  return { head, step, answers, towns: step === 'where' ? listTownNames(viewer) : [] }
}

const sayFound = ({ t }: Words, count: number) =>
  count > 0 ? t('choose:matches.title', { count }) : t('choose:matches.none')

/** Search engines keep the first question alone. */
const headOf = ({ t }: Words, title: string, isStart = false): Head => ({
  title,
  section: t('choose:title'),
  description: t('choose:description'),
  canonical: '/activities/choose',
  noIndex: !isStart,
})

export default function Choose() {
  const data = useLoaderData<typeof loader>()
  if (data.step === 'matches') return <Matches found={data.found} answers={data.answers} />
  return <Question step={data.step} answers={data.answers} towns={data.towns} />
}
