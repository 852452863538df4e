import type { ImportCounts } from '../../domain/keying/import-answers'
import { useWords } from '../../i18n/words'
import { PictureList, PictureText } from '../../kit/picture-text'

const PARTS = [
  ['added', 'action.done'],
  ['known', 'action.again'],
  ['skipped', 'action.skip'],
] as const

/** How many rows there are, and how many become what: all of them. */
export function ImportCounted({ counts, tense }: { counts: ImportCounts; tense: 'will' | 'did' }) {
  const { t } = useWords()
  const count = counts.added + counts.known + counts.skipped
  return (
    <>
      <p>
        <strong>{t('answers-file:rows', { count })}</strong>
      </p>
      <PictureList>
        {PARTS.map(([part, picture]) => (
          <PictureText as="li" key={part} picture={picture} size="small">
            {t(`answers-file:${tense}.${part}`, { count: counts[part] })}
          </PictureText>
        ))}
      </PictureList>
    </>
  )
}
