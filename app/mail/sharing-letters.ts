import type { Words } from '../i18n/words'
import type { Letter } from './letter'

/** "Sam asks you to support them", with the link. It says nothing of what is shared: the page does. */
export const inviteLetter = (
  { t, lang, dir }: Words,
  { name, from, link, until }: { name: string; from: string; link: string; until: string },
): Letter => ({
  lang,
  dir,
  subject: t('sharing:mail.invite.subject', { from }),
  parts: [
    { words: t('sharing:mail.hello', { name }) },
    { words: t('sharing:mail.invite.what', { from }) },
    { words: t('sharing:mail.invite.choose') },
    { link, words: t('sharing:mail.invite.link', { from }) },
    { words: t('sharing:mail.invite.until', { date: until }) },
    { words: t('sharing:mail.invite.not-you') },
  ],
})

/** Something that is shared ends soon: to the person, or to their supporter. It does not say what. */
export const endsLetter = (
  { t, lang, dir }: Words,
  about: { to: 'person' | 'supporter'; name: string; other: string; date: string; link: string },
): Letter => {
  const { to, name, other, date, link } = about
  return {
    lang,
    dir,
    subject: t(`sharing:mail.ends.subject.${to}`, { other }),
    parts: [
      { words: t('sharing:mail.hello', { name }) },
      { words: t(`sharing:mail.ends.what.${to}`, { other, date }) },
      { words: t(`sharing:mail.ends.do.${to}`, { other }) },
      { link, words: t(`sharing:mail.ends.link.${to}`) },
    ],
  }
}
