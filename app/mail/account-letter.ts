import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail, queueText } from './queue'

type Sign = {
  id: string
  /** 'link' signs in, 'new' opens a new account, 'nobody' says that this address has no account. */
  kind: 'link' | 'new' | 'nobody'
  to: { channel: 'mail' | 'text'; to: string }
  called: string
  secret: string
  expiresAt: Date
}

/**
 * Puts the letter with a link to sign in into the outbox.
 * @param words of the person's language
 * @param origin the address of the site, that links begin with
 */
export function postSignIn(words: Words, letter: Sign, origin: string, now: Date): void {
  const { id: key, to, expiresAt } = letter
  const link = letter.kind === 'nobody' ? `${origin}/sign-in/new` : `${origin}/sign-in/link/${letter.secret}`
  if (to.channel === 'mail') {
    queueMail(to.to, signInLetter(words, letter, link), { key, now, expiresAt })
    return
  }
  // A text to a number without an account is written, so that it takes as long, and not sent: it would cost money.
  const until = letter.kind === 'nobody' ? now : expiresAt
  queueText(to.to, { lang: words.lang, words: textOf(words, letter, link) }, { key, now, expiresAt: until })
}

function signInLetter({ t, lang, dir }: Words, { kind, called }: Sign, link: string): Letter {
  const hello = called ? t('mail:sign-in.hello', { name: called }) : t('mail:sign-in.hello-nobody')
  return {
    lang,
    dir,
    subject: t(`mail:sign-in.${kind}.subject`),
    parts: [
      { words: hello },
      { words: t(`mail:sign-in.${kind}.what`) },
      { link, words: t(`mail:sign-in.${kind}.press`) },
      ...(kind === 'nobody' ? [] : [{ words: t('mail:sign-in.once') }]),
      { words: t(`mail:sign-in.${kind}.not-you`) },
      { words: t('mail:sign-in.help') },
    ],
  }
}

/** One line that says what it is, then the link alone: phones make it something to press. */
const textOf = ({ t }: Words, { kind }: Sign, link: string) => `${t(`mail:sign-in.${kind}.text`)}\n${link}`
