export type HiddenValue = { name: string; value: string }

/** What a form sends besides what is filled in. A name may come more than once. */
export const HiddenFields = ({ values }: { values: readonly HiddenValue[] }) => (
  <>
    {values.map(({ name, value }) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
  </>
)
