import type { Batch } from '../../domain/keying/batch'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Button, Buttons } from '../../kit/button'
import { Details } from '../../kit/details'
import { HiddenFields } from '../../kit/hidden-fields'
import { whatIsLeft } from './batch-table'

/** What became of the press on one of the buttons below: also what still has to be done, and how. */
export function ClosingNote({ closing, batch }: { closing: 'closed' | 'waits' | 'once'; batch: Batch }) {
  const words = useWords()
  const { t } = words
  const left = whatIsLeft(words, batch)
  if (closing !== 'waits' || left.length === 0) {
    const says = closing === 'once' ? 'once-done' : batch.closedAt ? 'just-closed' : 'may-close'
    return (
      <Banner kind="success" announce>
        {t(`keying:batch.${says}`)}
      </Banner>
    )
  }
  return (
    <Banner kind="warning" announce>
      <p>{t('keying:batch.close-waits')}</p>
      <ul>
        {left.map(({ says, how }) => (
          <li key={says}>
            {says} {how}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

export function CloseBatch({ batch }: { batch: Batch }) {
  const { t } = useWords()
  return (
    <>
      <form method="post">
        <HiddenFields values={[{ name: 'do', value: 'close' }]} />
        <p>{t('keying:batch.close-about')}</p>
        <Buttons>
          <Button look="quiet" picture="page.privacy">
            {t('keying:batch.close')}
          </Button>
        </Buttons>
      </form>
      {batch.waiting > 0 ? <CountOnce count={batch.waiting} /> : null}
    </>
  )
}

/** A colleague may be gone for good. The sheets of people must count all the same. */
function CountOnce({ count }: { count: number }) {
  const { t } = useWords()
  return (
    <Details summary={t('keying:batch.once-when')}>
      <p>{t('keying:batch.once-about')}</p>
      <form method="post">
        <HiddenFields values={[{ name: 'do', value: 'once' }]} />
        <Button look="quiet" picture="action.done">
          {t('keying:batch.once', { count })}
        </Button>
      </form>
    </Details>
  )
}
