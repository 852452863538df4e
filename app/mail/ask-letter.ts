import { env } from '../env.server'
import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail } from './queue'

type AboutAsk = { kind: string; activity: string; link: string }

/** To the provider: that something waits at the desk, and for which activity. Never who. */
export function deskLetter({ t, lang, dir }: Words, { kind, activity, link }: AboutAsk): Letter {
  return {
    lang,
    dir,
    subject: t(`asks:desk-mail.subject.${kind}`, { activity }),
    parts: [
      { words: t('asks:desk-mail.what', { activity }) },
      { words: t('asks:desk-mail.where') },
      { link, words: t('asks:desk-mail.link') },
    ],
  }
}

type ToAsker = AboutAsk & { name: string; reference: string; isSecret: boolean }

/** To whoever asked: what is new, and where to see it. What staff wrote stays on the site. */
export function askLetter({ t, lang, dir }: Words, about: ToAsker): Letter {
  const { kind, activity, link, name, reference, isSecret } = about
  return {
    lang,
    dir,
    subject: t(`asks:mail.subject.${kind}`, { activity }),
    parts: [
      { words: t('asks:mail.hello', { name }) },
      { words: t(`asks:mail.what.${kind}`, { activity }) },
      { words: t('asks:mail.number', { number: reference }) },
      { link, words: t('asks:mail.link') },
      ...(isSecret ? [{ words: t('asks:mail.secret') }] : []),
      { words: t('asks:mail.help') },
    ],
  }
}

/** A provider without an address of its own: the help desk passes it on. */
export const writeToDesk = (to: string | null, letter: Letter, options: { key: string; now: Date }) =>
  queueMail(to ?? env().HELP_EMAIL, letter, options)
