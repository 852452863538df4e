import { usePage } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { Picture } from '../../kit/picture'

/** What stands beside words in their row: `writtenByName` is null where the person wrote them. */
export type Writing = { writtenByName: string | null; seenAt?: string | null }

/**
 * "Written by Jo for Sam", in words alone: for `by` of a PicturePath, mails and print-outs.
 * @param name whose page it is
 * @returns undefined where the person wrote it
 */
export const sayWrittenBy = ({ t }: Words, { writtenByName }: Writing, name: string): string | undefined =>
  writtenByName ? t('sharing:written-by', { writer: writtenByName, name }) : undefined

/** Whether the person has not seen yet what somebody wrote for them. */
export const isNewFor = ({ writtenByName, seenAt }: Writing): boolean => writtenByName !== null && !seenAt

/**
 * Stands below everything that somebody else wrote for a person; nothing where the person wrote it. Send
 * `writtenByName` and `seenAt` of the row from the loader as they were before the page marked them as seen: the
 * domain sets `seen_at` when the person's own page shows them (`viewer.personId === personId`), never for a helper.
 */
export function WrittenBy({ writing, name }: { writing: Writing; name?: string }) {
  const words = useWords()
  const { who } = usePage()
  const said = sayWrittenBy(words, writing, name ?? who?.helping ?? who?.name ?? '')
  if (!said) return null
  return (
    <p className="written-by">
      <Picture of="person.supporter" size="tiny" />
      <span>{said}</span>
      {isNewFor(writing) ? <strong className="written-new">{words.t('sharing:new')}</strong> : null}
    </p>
  )
}
