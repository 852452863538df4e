import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import type { Done, Refused } from './batch-data'
import { keyingPath } from './survey-of'

type DoneProps = {
  batch: { channel: 'paper' | 'phone'; sheets: number }
  done: Done | null
  surveyId: string
  path: string
}

/** What became of the sheet before. */
export function DoneNote({ batch, done, surveyId, path }: DoneProps) {
  const { t, lang } = useWords()
  if (!done) return null
  const { kind, code, ignored, unthemed } = done
  const says = kind === 'saved' && batch.channel === 'phone' ? 'saved-phone' : kind
  const list = new Intl.ListFormat(lang, { type: 'conjunction' })
  const numbers = list.format(ignored)
  return (
    <Banner kind={kind === 'differs' ? 'warning' : 'success'} announce>
      <p>
        {t(`keying:done.${says}`, { code })} {t(`keying:done.${batch.channel}`, { count: batch.sheets })}
      </p>
      {ignored.length > 0 ? <p>{t('keying:done.ignored', { count: ignored.length, numbers })}</p> : null}
      {unthemed.length > 0 ? (
        <p>
          {t('keying:done.unthemed', { count: unthemed.length, numbers: list.format(unthemed) })}{' '}
          <a href={`/staff/surveys/${surveyId}/themes`}>{t('keying:done.see-themes')}</a>
        </p>
      ) : null}
      {kind === 'differs' ? (
        <p>
          <a href={`${path}/settle/${code}`}>{t('keying:done.settle', { code })}</a>
        </p>
      ) : null}
    </Banner>
  )
}

type RefusedProps = { refused: Refused | null; surveyId: string; path: string }

/** Why a sheet was not taken, and what to do with it. */
export function RefusedNote({ refused, surveyId, path }: RefusedProps) {
  const { t } = useWords()
  if (!refused) return null
  const { code, standing, elsewhere } = refused
  const name = elsewhere?.name ?? ''
  const link = {
    own: null,
    counted: null,
    closed: null,
    'by-file': { href: `${path}/settle/${code}`, words: t('keying:done.settle-file', { code }) },
    differs: { href: `${path}/settle/${code}`, words: t('keying:done.settle', { code }) },
    saved: { href: `${path}/sheet/${code}`, words: t('keying:refused.see-saved', { code }) },
    elsewhere: elsewhere && {
      href: keyingPath(surveyId, elsewhere.id),
      words: t('keying:refused.see-elsewhere', { name }),
    },
  }[standing]
  return (
    <Banner kind="warning" announce>
      <p>{t(`keying:refused.${standing}`, { code, name })}</p>
      {link ? (
        <p>
          <a href={link.href}>{link.words}</a>
        </p>
      ) : null}
    </Banner>
  )
}
