import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PictureText } from '../../kit/picture-text'

/** Who was taken off the list in the last day, and can be put back. */
export function TakenOff({ people }: { people: readonly { id: string; name: string }[] }) {
  const { t } = useWords()
  return (
    <>
      {people.map(({ id, name }) => (
        <PictureText key={id} picture="action.undo" size="small">
          <p>{t('sharing:taken-off', { name })}</p>
          <form method="post" action="/me/people">
            <HiddenFields
              values={[
                { name: 'do', value: 'put-back' },
                { name: 'id', value: id },
              ]}
            />
            <Button look="small">{t('sharing:put-back', { name })}</Button>
          </form>
        </PictureText>
      ))}
    </>
  )
}
