import { stableId } from '../../app/domain/open-referral/stable-id'
import { demoChangeId, demoIdeaId } from '../../db/seed/changes'
import { DEMO_BATCH, DEMO_SHEETS } from '../../db/seed/keying'
import type { Line } from './rights'

/** A survey of the demo. */
const surveyId = (slug: string) => stableId('survey', slug)

const gettingAround = { id: surveyId('getting-around') }

/** One that can be answered. */
const open = { survey: 'getting-around' }

/** One that is being made. */
const evenings = { id: surveyId('evenings') }

const change = { id: demoChangeId('work-and-skills-first') }

/** One whose results are out. */
const published = { survey: 'day-opportunities' }

/** Surveys, on screen and on paper, at the desk, and what changed because of them. */
export const SURVEY_RIGHTS: Record<string, Line> = {
  '/have-your-say/changes': { open: 'everybody' },
  '/have-your-say/changes/mine': { open: 'everybody', send: 'everybody' },
  '/have-your-say/changes/:change': { open: 'everybody', params: { change: 'work-and-skills-first' } },
  '/have-your-say/hear/:token': { open: 'nobody', send: 'nobody', params: { token: 'none' } },
  '/have-your-say/stop/:token': { open: 'nobody', send: 'nobody', params: { token: 'none' } },
  '/have-your-say/idea': { open: 'everybody', send: 'everybody' },
  '/have-your-say/idea/thanks': { open: 'everybody' },
  '/have-your-say/idea/answer/:token': { open: 'nobody', params: { token: 'none' } },
  '/have-your-say/ideas': { open: 'everybody' },
  '/staff/changes': { open: 'council' },
  '/staff/changes/new': { open: 'council', send: 'council' },
  '/staff/changes/:id': { open: 'council', send: 'council', params: change },
  '/staff/changes/:id/edit': { open: 'council', send: 'council', params: change },
  '/staff/changes/:id/step': { open: 'council', send: 'council', params: change },
  '/staff/ideas': { open: 'council' },
  '/staff/ideas/:id': { open: 'council', send: 'council', params: { id: demoIdeaId('I-1004') } },
  '/have-your-say': { open: 'everybody', send: 'everybody' },
  '/have-your-say/file/:id': { open: 'nobody', params: { id: 'none' } },
  '/have-your-say/:survey': { open: 'everybody', send: 'everybody', params: open },
  '/have-your-say/:survey/check': { open: 'everybody', send: 'everybody', params: open },
  '/have-your-say/:survey/thanks': { open: 'nobody', send: 'nobody', params: open },
  '/have-your-say/:survey/copy': { open: 'everybody', send: 'everybody', params: open },
  '/have-your-say/:survey/take-back': { open: 'everybody', send: 'everybody', params: open },
  '/have-your-say/:survey/results': { open: 'everybody', params: published },
  '/have-your-say/:survey/results/report': { open: 'everybody', params: published },
  '/have-your-say/:survey/results.csv': { open: 'everybody', params: published },
  '/have-your-say/:survey/results.json': { open: 'everybody', params: published },
  '/staff/surveys/:id/themes': {
    open: 'council',
    send: 'council',
    params: { id: surveyId('day-opportunities') },
    form: { do: 'make', question: 'anything-else', name: 'Buses' },
  },
  '/have-your-say/:survey/:step': { open: 'everybody', send: 'everybody', params: { ...open, step: 'who' } },
  '/have-your-say/:survey/:step/answer': {
    open: 'nobody',
    send: 'everybody',
    params: { ...open, step: 'who' },
  },
  '/staff/surveys': { open: 'council' },
  '/staff/surveys/new': { open: 'council', send: 'council' },
  '/staff/surveys/:id': { open: 'council', send: 'council', params: evenings },
  '/staff/surveys/:id/throw-away': { open: 'council', send: 'council', params: gettingAround },
  '/staff/surveys/:id/about': { open: 'council', send: 'council', params: evenings },
  '/staff/surveys/:id/check': {
    open: 'council',
    send: 'council',
    params: evenings,
    form: { do: 'open', warning: 'none' },
  },
  '/staff/surveys/:id/questions/new': { open: 'council', send: 'council', params: evenings },
  '/staff/surveys/:id/questions/new/:kind': {
    open: 'council',
    send: 'council',
    params: { ...evenings, kind: 'one' },
  },
  '/staff/surveys/:id/questions/:question': {
    open: 'council',
    send: 'council',
    params: { ...evenings, question: 'go-out' },
  },
  '/staff/surveys/:id/library': {
    open: 'council',
    send: 'council',
    params: evenings,
    form: { from: 'ready-money:money-most', seenAt: '' },
  },
  '/staff/surveys/:id/pictures': { open: 'council', send: 'council', params: evenings, query: '?for=survey' },
  '/staff/surveys/:id/languages': { open: 'council', send: 'council', params: evenings },
  '/staff/surveys/:id/preview': { open: 'council', params: evenings },
  '/staff/surveys/:id/tested': { open: 'council', send: 'council', params: evenings },
  '/staff/words-check': { open: 'nobody', send: 'desk', form: { text: 'You can come.' } },
  '/have-your-say/paper.css': { open: 'everybody' },
  '/have-your-say/:survey/paper': { open: 'everybody', params: { survey: 'getting-around' } },
  '/staff/surveys/:id/print': { open: 'council', params: { id: surveyId('getting-around') } },
  '/staff/surveys/:id/import': {
    open: 'council',
    send: 'council',
    params: { id: surveyId('getting-around') },
  },
  '/staff/surveys/:id/import/left-out.csv': { open: 'nobody', params: { id: surveyId('getting-around') } },
  '/staff/surveys/:id/import/template.csv': { open: 'council', params: { id: surveyId('getting-around') } },
  '/staff/surveys/:id/keying': { open: 'council', send: 'council', params: gettingAround },
  '/staff/surveys/:id/keying/:batch': {
    open: 'council',
    send: 'council',
    params: { ...gettingAround, batch: DEMO_BATCH },
  },
  '/staff/surveys/:id/keying/:batch/settle/:sheet': {
    open: 'council',
    send: 'council',
    params: { ...gettingAround, batch: DEMO_BATCH, sheet: DEMO_SHEETS.differs },
  },
  '/staff/surveys/:id/keying/:batch/sheet/:sheet': {
    open: 'council',
    send: 'council',
    params: { ...gettingAround, batch: DEMO_BATCH, sheet: DEMO_SHEETS.differs },
    nothingThere: true,
  },
  '/staff/surveys/:id/keying/:batch/scan/:scan': {
    open: 'council',
    params: { ...gettingAround, batch: DEMO_BATCH, scan: 'none' },
    nothingThere: true,
  },
}
