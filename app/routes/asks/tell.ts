import type { AskMail, Tell } from '../../domain/asks/tell'
import { isLang } from '../../i18n/languages'
import { wordsFor } from '../../i18n/words.server'
import { askLetter, deskLetter, writeToDesk } from '../../mail/ask-letter'
import { queueMail } from '../../mail/queue'
import { type Page, siteOrigin } from '../../session.server'

/** Writes the mails about an ask into the outbox, inside the transaction of what they tell of. */
export function tellByMail({ url, now }: Page): Tell {
  const origin = siteOrigin(url)
  return (mail) => {
    const options = { key: `${mail.key}-${mail.to}`, now }
    if (mail.to === 'provider') {
      const link = `${origin}/staff/requests/${mail.askId}`
      writeToDesk(mail.email, deskLetter(wordsFor('en'), { ...mail, link }), options)
    } else queueMail(mail.email, toAsker(mail, origin), options)
  }
}

function toAsker(mail: Extract<AskMail, { to: 'asker' }>, origin: string) {
  const words = wordsFor(isLang(mail.lang) ? mail.lang : 'en')
  const own = words.speaks('asks') ? words : wordsFor('en')
  return askLetter(own, { ...mail, link: origin + mail.path, isSecret: mail.path.startsWith('/asks/') })
}
