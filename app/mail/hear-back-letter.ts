import { sayDate } from '../i18n/say'
import type { Words } from '../i18n/words'
import type { Letter } from './letter'
import { queueMail, queueText } from './queue'

/** What moved: a change because of a survey, or the answer to an idea. */
type Moved =
  | { kind: 'change'; state: string; title: string; survey: string }
  | { kind: 'idea'; reference: string }
type Links = { link: string; stop: string }

/** What changed, why they get it, where to read it, and how to stop: to whoever asked to hear. */
export function hearBackLetter({ t, lang, dir }: Words, mail: Moved, { link, stop }: Links): Letter {
  return {
    lang,
    dir,
    subject:
      mail.kind === 'change'
        ? t(`changes:mail.subject.${mail.state}`, { title: mail.title })
        : t('changes:mail.subject.idea', { number: mail.reference }),
    parts: [
      { words: t('changes:mail.hello') },
      ...aboutOf(t, mail),
      { link, words: t(mail.kind === 'change' ? 'changes:mail.link' : 'changes:mail.link-idea') },
      ...whyOf(t, mail),
      { link: stop, words: t('changes:mail.stop') },
    ],
  }
}

const aboutOf = (t: Words['t'], mail: Moved) =>
  mail.kind === 'change'
    ? [{ words: t(`changes:mail.what.${mail.state}`) }, { words: mail.title }]
    : [{ words: t('changes:mail.what.idea', { number: mail.reference }) }]

function whyOf(t: Words['t'], mail: Moved) {
  if (mail.kind === 'idea') return [{ words: t('changes:mail.why-asked') }]
  const why = mail.survey ? t('changes:mail.why', { title: mail.survey }) : t('changes:mail.why-plain')
  return [{ words: why }, { words: t('changes:mail.why-asked') }]
}

/** The same in a text to a mobile phone. */
export const hearBackText = ({ t }: Words, mail: Moved, { link, stop }: Links): string =>
  mail.kind === 'change'
    ? t('changes:text.change', {
        title: t(`changes:mail.subject.${mail.state}`, { title: mail.title }),
        link,
        stop,
      })
    : t('changes:text.idea', { number: mail.reference, link, stop })

type Confirm = {
  key: string
  channel: 'mail' | 'text'
  to: string
  path: string
  until: string
  title: string | null
  day: Date
}

/**
 * Puts the question whether an address is somebody's own into the outbox: the only message before their yes.
 * @param words of the person's language
 * @param origin the address of the site, that links begin with
 */
export function postHearConfirm(words: Words, letter: Confirm, origin: string): void {
  const { key, channel, to, path, until, day } = letter
  const spoken = words.speaks('changes') ? words : words.inEnglish()
  const link = origin + path
  const options = { key, now: day, expiresAt: new Date(`${until}T23:59:59Z`) }
  if (channel === 'mail') queueMail(to, confirmLetter(spoken, letter, link), options)
  else queueText(to, { lang: spoken.lang, words: spoken.t('changes:text.confirm', { link }) }, options)
}

function confirmLetter(words: Words, { title, until }: Confirm, link: string): Letter {
  const { t, lang, dir } = words
  return {
    lang,
    dir,
    subject: t('changes:mail.confirm.subject'),
    parts: [
      { words: t('changes:mail.hello') },
      {
        words: title === null ? t('changes:mail.confirm.idea') : t('changes:mail.confirm.survey', { title }),
      },
      { words: t('changes:mail.confirm.wrote') },
      { words: t('changes:mail.confirm.what') },
      { link, words: t('changes:mail.confirm.link') },
      { words: t('changes:mail.confirm.until', { date: sayDate(words, until) }) },
      { words: t('changes:mail.confirm.not-you') },
    ],
  }
}
