/** After an error the focus goes to the summary, whose links go to the fields. */
export function focusOnErrors() {
  document.querySelector<HTMLElement>('[data-focus]:not([data-example] *)')?.focus()
}

/** Long enough for a screen reader to notice the empty region first, and to have read what it says. */
const NOTICE = 400
const READ = 6000

/**
 * What a press just did is said in a banner that is there from the first byte, and regions that do not change are
 * not announced. So its words are put into a silent region once, a moment after the page opened.
 */
export function announceStatus() {
  const said = Array.from(document.querySelectorAll('main [role="status"] p'), (p) => p.textContent).join(' ')
  if (!said) return
  const region = document.createElement('p')
  region.className = 'unseen'
  region.setAttribute('aria-live', 'polite')
  document.body.append(region)
  setTimeout(() => {
    region.textContent = said
  }, NOTICE)
  setTimeout(() => region.remove(), READ)
}
