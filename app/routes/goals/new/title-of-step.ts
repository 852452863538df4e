import { CHECK } from '../../../domain/drafts/questions'
import type { Words } from '../../../i18n/words'

/** What a page of the flow is called: its question. */
export function titleOfStep({ t }: Words, step: string, suggests: boolean): string {
  if (step === CHECK) return t(suggests ? 'goals:new.check.title-suggest' : 'goals:new.check.title')
  if (suggests && ['way', 'what', 'why'].includes(step)) return t(`goals:new.${step}.q-suggest`)
  return t(`goals:new.${step}.q`)
}
