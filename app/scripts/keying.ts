// Sheets of paper typed in with the keyboard (routes/keying). Without it each control works as it is.

const form = document.querySelector<HTMLFormElement>('form[data-keying]')
if (form) form.addEventListener('keydown', (event) => onKey(form, event))

const questionsOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-key-question]')]

function onKey(form: HTMLFormElement, event: KeyboardEvent) {
  const at = event.target as HTMLElement
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const question = at.closest<HTMLElement>('[data-key-question]')
  if (!question) return
  if (event.key === 'Enter' && !event.shiftKey) save(form, event)
  else if (isWriting(at)) moveOnAfterPlace(form, question, at, event)
  else if (/^[nb]$/i.test(event.key)) move(form, question, event, /n/i.test(event.key) ? 1 : -1)
  else choose(form, question, event)
}

const isWriting = (at: HTMLElement) =>
  at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text')

/** In a box with more lines as well: what stands on a sheet is short. Shift and Enter make a new line there. */
function save(form: HTMLFormElement, event: KeyboardEvent) {
  event.preventDefault()
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value=save]'))
}

/** A figure in a box for the place of one thing fills it, and the next box is ready. */
function moveOnAfterPlace(
  form: HTMLFormElement,
  question: HTMLElement,
  at: HTMLElement,
  event: KeyboardEvent,
) {
  if (question.dataset.keyQuestion !== 'order' || !/^[1-9]$/.test(event.key)) return
  event.preventDefault()
  const boxes = [...question.querySelectorAll<HTMLInputElement>('input[type=text]')]
  const index = boxes.indexOf(at as HTMLInputElement)
  ;(at as HTMLInputElement).value = event.key
  const next = boxes[index + 1]
  if (next) next.focus()
  else move(form, question, event, 1)
}

/** The number of an answer, U for not sure, S for no answer. One tick of many stays at its question. */
function choose(form: HTMLFormElement, question: HTMLElement, event: KeyboardEvent) {
  const sign = event.key.toUpperCase()
  const input = question.querySelector<HTMLInputElement>(`input[data-sign="${CSS.escape(sign)}"]`)
  if (input) {
    event.preventDefault()
    const isTick = input.type === 'checkbox'
    input.checked = isTick ? !input.checked : true
    const words = wordsBeside(input)
    if (words) words.focus()
    else if (isTick && sign !== 'U') input.focus()
    else move(form, question, event, 1)
  } else if (sign === 'S') move(form, question, event, 1)
}

/** "Something else" has a box for the words. */
const wordsBeside = (input: HTMLInputElement) =>
  input.value === 'other' && input.checked
    ? document.querySelector<HTMLInputElement>(`[name="${CSS.escape(`${input.name}-other`)}"]`)
    : null

/** To the question after this one, or before; after the last one to the button. */
function move(form: HTMLFormElement, question: HTMLElement, event: KeyboardEvent, by: 1 | -1) {
  event.preventDefault()
  const isHelped = form.querySelector('[name=who][value=helped]:checked') !== null
  const questions = questionsOf(form).filter(
    (one) => isHelped || one === question || one.dataset.keyHelped === undefined,
  )
  const to = questions[questions.indexOf(question) + by]
  const target = to
    ? (to.querySelector<HTMLElement>('input:checked') ?? to.querySelector<HTMLElement>('input, textarea'))
    : by > 0
      ? form.querySelector<HTMLElement>('button[value=save]')
      : null
  target?.focus()
  to?.scrollIntoView({ block: 'nearest' })
}

/** The first question is ready: the hand is on the keys. An error summary has the focus already. */
if (form && !document.querySelector('main .error-summary, main [role=status]')) {
  const first = questionsOf(form)[0]
  ;(first?.querySelector<HTMLElement>('input:checked') ?? first?.querySelector<HTMLElement>('input'))?.focus()
}
