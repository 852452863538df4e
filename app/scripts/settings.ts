// Settings show at once what they do; saving is still one press. Without this script each card shows it by itself.
import { SHOWN_SETTINGS } from '../preferences/preferences'
import { offerVoices } from './settings/voices'

const form = document.querySelector<HTMLFormElement>('[data-settings]')!
const note = form.querySelector<HTMLElement>('[data-changed]')!
const unchanged = note.textContent

const isChanged = (control: Element) =>
  control instanceof HTMLInputElement
    ? control.checked !== control.defaultChecked
    : control instanceof HTMLOptionElement &&
      control.selected &&
      !control.defaultSelected &&
      control.value !== ''

/** The browser may have put back choices that were not saved, so the page follows the form from the start. */
function show() {
  const chosen = new FormData(form)
  for (const setting of SHOWN_SETTINGS) {
    const value = chosen.get(setting)
    if (typeof value === 'string') document.documentElement.dataset[setting] = value
  }
  const changed = Array.from(form.querySelectorAll('input, option')).some(isChanged)
  const words = changed ? note.dataset.changed : unchanged
  if (note.textContent !== words) note.textContent = words ?? ''
}

/** What was pressed stays under the finger while the page around it grows. */
function showInPlace(event: Event) {
  const pressed = event.target as Element
  const before = pressed.getBoundingClientRect().top
  show()
  scrollBy({ top: pressed.getBoundingClientRect().top - before, behavior: 'instant' })
}

form.addEventListener('change', showInPlace)
addEventListener('pageshow', show)
offerVoices(form)
