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

/** The answer alone is sent; then the browser goes on. Whatever is not simply right is left to the form itself. */
async function send(form: HTMLFormElement, button: HTMLElement | null) {
  const body = new URLSearchParams(new FormData(form) as never)
  if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value)
  try {
    const answer = await fetch(`${location.pathname}/answer`, { method: 'POST', body })
    const to = answer.headers.get('X-To')
    if (to) return location.assign(to)
    passes = true
    form.requestSubmit(button)
  } catch {
    sayOffline()
  }
}

addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement
    if (passes || form.method !== 'post' || !form.classList.contains('question-page')) return
    const { submitter } = event
    const isPlain = form.enctype !== 'multipart/form-data' && submitter?.getAttribute('name') !== 'move'
    if (isPlain || !navigator.onLine) {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!navigator.onLine) sayOffline()
      else if (!busy) {
        busy = true
        send(form, submitter)
      }
    }
  },
  true,
)
addEventListener('pageshow', () => {
  busy = false
  passes = false
})
