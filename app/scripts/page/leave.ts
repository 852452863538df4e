const PRESSES = 3
/** How long somebody may take between two presses of Escape. */
const PATIENCE = 5000

/** `data-leave`: away at once, and not back with the browser's back button. Escape three times does the same. */
export function leaveQuickly() {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')
  if (!link) return
  const leave = () => {
    // The other site may be slow: what stands here is gone before it answers.
    document.body.hidden = true
    document.title = ''
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let presses = 0
  let last = 0
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return
    presses = event.timeStamp - last < PATIENCE ? presses + 1 : 1
    last = event.timeStamp
    if (presses === PRESSES) leave()
  })
  // Whoever comes back through the browser's memory of pages sees the page again.
  addEventListener('pageshow', () => {
    document.body.hidden = false
  })
}
