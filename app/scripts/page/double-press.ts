/** After this long the first press is taken as lost, and another one counts. */
const LOST = 10_000

/**
 * A form that is being sent is not sent again by a second press. Its button stays a button: a disabled one would
 * lose the focus, and be silent.
 */
export function guardForms() {
  const sent = new Map<HTMLFormElement, number>()
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post') return
    const before = sent.get(form)
    if (before !== undefined && event.timeStamp - before < LOST) event.preventDefault()
    else sent.set(form, event.timeStamp)
  })
  addEventListener('pageshow', () => sent.clear())
}
