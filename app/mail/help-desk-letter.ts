import { env } from '../env.server'
import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail } from './queue'

/** Tells the help desk that a message waits. It holds no names: the message itself stays on the site. */
export function tellHelpDesk(words: Words, what: string, key: string, now: Date): void {
  queueMail(env().HELP_EMAIL, helpDeskLetter(words, what), { key: `help-${key}`, now })
}

const helpDeskLetter = ({ t, lang, dir }: Words, what: string): Letter => ({
  lang,
  dir,
  subject: t('mail:ask.subject'),
  parts: [{ words: t('mail:ask.body', { what }) }, { words: t('mail:ask.where') }],
})
