// A question of a survey where the connection is lost: the answer stays on the page, and the page says so. Without
// this script the browser sends the form itself.
const note = document.querySelector<HTMLElement>('[data-offline]')
let busy = false
let passes = false

function sayOffline() {
  busy = false
  if (!note) return
  note.hidden = false
  note.textContent = ''
  // Words that come anew each time are heard each time.
  requestAnimationFrame(() => {
    note.textContent = note.dataset.offline ?? ''
    note.scrollIntoView({ block: 'center' })
  })
}

/** An answer without a file that has not come through by then is taken as lost. To send it again does no harm. */
const LONGEST = 20_000

/** The answer alone is sent; then the browser goes on. Whatever is not simply right is left to the form itself. */
async function send(form: HTMLFormElement, button: HTMLElement | null) {
  const data = new FormData(form)
  if (button instanceof HTMLButtonElement && button.name) data.append(button.name, button.value)
  const hasFiles = form.enctype === 'multipart/form-data'
  const body = hasFiles ? data : new URLSearchParams(data as never)
  const signal = hasFiles ? null : AbortSignal.timeout?.(LONGEST)
  try {
    const answer = await fetch(`${location.pathname}/answer`, { method: 'POST', body, signal })
    const to = answer.headers.get('X-To')
    if (to) return location.assign(to)
    passes = true
    form.requestSubmit(button)
  } catch {
    sayOffline()
  }
}

/** What moves things in an order comes back to this page, and "send my answers" sends what is saved already. */
const isAnswer = (form: HTMLFormElement, button: HTMLElement | null) =>
  form.classList.contains('question-page') && button?.getAttribute('name') !== 'move'

addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement
    const { submitter } = event
    if (passes || form.method !== 'post' || (navigator.onLine && !isAnswer(form, submitter))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!navigator.onLine) sayOffline()
    else if (!busy) {
      busy = true
      send(form, submitter)
    }
  },
  true,
)
addEventListener('pageshow', () => {
  busy = false
  passes = false
})
