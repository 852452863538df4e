import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'

/** Why nothing was written: somebody else did, or the survey has gone on. */
export type Locked =
  | { kind: 'changed'; byName: string; own: boolean; kept: boolean }
  | { kind: 'finished' }
  | { kind: 'not-now' }
  | { kind: 'missing' }

/** Says it in words, with what to do. It is read out, and nothing that was typed is lost. */
export function LockedBanner({ locked }: { locked: Locked | null | undefined }) {
  const { t } = useWords()
  if (!locked) return null
  if (locked.kind === 'not-now' || locked.kind === 'missing') {
    return (
      <Banner kind="warning" announce>
        {t(`survey-making:lock.${locked.kind}`)}
      </Banner>
    )
  }
  if (locked.kind === 'finished') {
    return (
      <Banner kind="warning" title={t('survey-making:lock.finished')} announce>
        {t('survey-making:lock.finished-about')}
      </Banner>
    )
  }
  return (
    <Banner
      kind="warning"
      title={
        locked.own || !locked.byName
          ? t('survey-making:lock.changed-own')
          : t('survey-making:lock.changed', { name: locked.byName })
      }
      announce
    >
      {t(locked.kept ? 'survey-making:lock.kept' : 'survey-making:lock.look')}
    </Banner>
  )
}
