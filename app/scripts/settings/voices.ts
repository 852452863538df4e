import type { Preferences } from '../../preferences/preferences'
import { RATES } from '../reading/reader'
import { voicesFor } from '../reading/voices'

/** Fills the list of voices with those that this device has for the page's language, and lets one be heard. */
export function offerVoices(form: HTMLFormElement) {
  const speech = window.speechSynthesis
  const group = form.querySelector<HTMLFieldSetElement>('[data-voices]')
  const list = group?.querySelector('select')
  if (!speech || !group || !list) return
  const lang = form.closest<HTMLElement>('[lang]')?.lang ?? ''
  const fill = () => {
    const voices = voicesFor(speech.getVoices(), lang)
    if (voices.length === 0) return
    const known = new Set(Array.from(list.options, (option) => option.value))
    for (const { name } of voices) {
      if (!known.has(name)) list.add(new Option(name, name))
      known.add(name)
    }
    group.hidden = false
    group.disabled = false
  }
  fill()
  speech.addEventListener?.('voiceschanged', fill)
  group.querySelector<HTMLElement>('[data-try]')?.addEventListener('click', (event) => {
    const { says = '' } = (event.currentTarget as HTMLElement).dataset
    const said = new SpeechSynthesisUtterance(says)
    const voice = voicesFor(speech.getVoices(), lang, list.value)[0]
    if (voice) {
      said.voice = voice
      said.lang = voice.lang
    }
    said.rate = RATES[(new FormData(form).get('speed') as Preferences['speed'] | null) ?? 'normal']
    speech.cancel()
    speech.speak(said)
  })
  addEventListener('pagehide', () => speech.cancel())
}
