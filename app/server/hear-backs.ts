import { type HearMail, tellSome, whatMoved } from '../domain/site/told'
import { env } from '../env.server'
import { wordsFor } from '../i18n/words.server'
import { hearBackLetter, hearBackText } from '../mail/hear-back-letter'
import { queueMail, queueText } from '../mail/queue'

const LOOK_EVERY_MS = 3_000

/**
 * Tells whoever asked what moved, soon after it did: some people each time, so that 5,000 of them hold up no visitor.
 * Two servers on one database tell nobody twice.
 */
export function startHearBacks(report: (error: unknown) => void): void {
  let told = ''
  const look = () => {
    try {
      const moved = whatMoved()
      if (moved === told) return
      if (tellSome(new Date(), postHearBack(new Date()))) setTimeout(look, 50).unref()
      else told = moved
    } catch (error) {
      report(error)
    }
  }
  setInterval(look, LOOK_EVERY_MS).unref()
}

/** Writes the mail or the text into the outbox, in the person's language. */
export function postHearBack(now: Date): (mail: HearMail) => void {
  const { SITE_URL, HOST, PORT } = env()
  const origin = (SITE_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '')
  return (mail) => {
    const own = wordsFor(mail.lang)
    const words = own.speaks('changes') ? own : wordsFor('en')
    const links = { link: origin + mail.path, stop: origin + mail.stopPath }
    const options = { key: mail.key, now }
    if (mail.channel === 'mail') queueMail(mail.to, hearBackLetter(words, mail, links), options)
    else queueText(mail.to, { lang: words.lang, words: hearBackText(words, mail, links) }, options)
  }
}
