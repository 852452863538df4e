import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export type WeekEntry = {
  what: string
  picture: PictureKey
  /** "10:30 in the morning" */
  time?: string
  where?: string
  who?: string
  how?: string
  mark?: { kind: 'changed' | 'holiday' | 'new'; words: string }
  href?: string
}

/** What is on in one part of a day. */
export const WeekEntries = ({ entries }: { entries: readonly WeekEntry[] }) => (
  <ul className="week-entries">
    {entries.map((entry, index) => (
      <Entry key={index} {...entry} />
    ))}
  </ul>
)

function Entry({ what, picture, time, where, who, how, mark, href }: WeekEntry) {
  const { t } = useWords()
  return (
    <li className="week-entry">
      <Picture of={picture} size="small" />
      <div>
        <p className="week-what">{href ? <a href={href}>{what}</a> : what}</p>
        {mark ? <p className={`week-mark week-mark-${mark.kind}`}>{mark.words}</p> : null}
        {time ? <p>{time}</p> : null}
        {where ? <p>{t('kit:week.where', { where })}</p> : null}
        {who ? <p>{t('kit:week.who', { who })}</p> : null}
        {how ? <p>{t('kit:week.how', { how })}</p> : null}
      </div>
    </li>
  )
}
