import { env } from '../env.server'
import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail } from './queue'

/** Tells the help desk that a message waits. It holds no names: the message itself stays on the site. */
export function tellHelpDesk(words: Words, key: string, now: Date): void {
  queueMail(env().HELP_EMAIL, helpDeskLetter(words), { key: `help-${key}`, now })
}

const helpDeskLetter = ({ t, lang, dir }: Words): Letter => ({
  lang,
  dir,
  subject: t('mail:ask.subject'),
  parts: [{ words: t('mail:ask.body') }, { words: t('mail:ask.where') }],
})
