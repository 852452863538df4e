/** What a form says of the order that it was made for. */
export const orderOf = (steps: readonly { id: string }[]) => steps.map(({ id }) => id).join(' ')
