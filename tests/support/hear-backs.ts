import { expect } from 'vitest'
import { publishChange, saveChange } from '../../app/domain/changes/staff'
import { askToHear } from '../../app/domain/hear-back/ask'
import { type ConfirmLetter, confirmHearing } from '../../app/domain/hear-back/confirm'
import { AT_ONCE, type HearMail, tellNext } from '../../app/domain/hear-back/tell'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { commandLine, visitor } from '../../app/domain/people/viewer'
import { database } from '../../db/connection.server'
import { hearBacks, hearBackWaiting, news } from '../../db/schema'

export const now = new Date()
export const surveyId = stableId('survey', 'day-opportunities')
export const glossary = new Set(['direct-payment'])

export const later = (days: number) => new Date(now.getTime() + days * 86_400_000)

/** What is told is counted in these tests: nobody of the demo is. */
export function forgetWhoHears(): void {
  for (const table of [hearBacks, hearBackWaiting, news]) database().delete(table).run()
}

/** Asks, and catches what goes to the address. */
export function ask(about: string[], to: string, at = now, channel = 'mail') {
  const letters: ConfirmLetter[] = []
  const post = (letter: ConfirmLetter) => letters.push(letter)
  const asked = askToHear(visitor('en'), { surveyId, about, channel, to }, at, { post })
  return { asked, letters, token: letters[0]?.path.split('/').at(-1) ?? '' }
}

/** Asks, and says yes in the mail. */
export function askAndSayYes(about: string[] = ['happy'], to = 'robin@example.org') {
  const { asked, token } = ask(about, to)
  if (token) expect(confirmHearing(token, now)).toBe(true)
  return asked
}
/** Where nothing goes out. */
export const noPost = { post: () => undefined }

/** Tells everybody. @returns what went out */
export function tell(at = now): HearMail[] {
  const mails: HearMail[] = []
  while (tellNext(at, (mail) => mails.push(mail)) === AT_ONCE);
  return mails
}

/** Staff write a change about these questions, and let everybody read it. */
export function publish(answers: string[], key = 'one'): string {
  const saved = saveChange(
    commandLine,
    null,
    {
      title: 'A later minibus',
      said: 'Some people want to go home later.',
      will: 'The minibus comes at 4:00 in the afternoon.',
      lead: 'The team for travel',
      brings: 'You have more time.',
      theme: 'travel',
      survey: surveyId,
      answers,
      key,
    },
    glossary,
    now,
  )
  if (saved.kind !== 'done') throw new Error(JSON.stringify(saved))
  expect(publishChange(commandLine, saved.id, true, glossary, now).kind).toBe('done')
  return saved.id
}
