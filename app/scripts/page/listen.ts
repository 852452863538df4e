import barStyles from '../../styles/reading.css?url'

/** What the page script says to the reading script: read this part, or (null) the whole page. */
export const LISTEN = 'good-days:listen'

const primaryCode = (lang: string) => lang.toLowerCase().split(/[-_]/)[0]

/**
 * Shows the buttons that read aloud once the device has a voice for the page's language: voices arrive late.
 * The reading script itself is fetched when somebody presses one of them.
 */
export function offerListening() {
  const speech = window.speechSynthesis
  const page = document.querySelector<HTMLElement>('[data-listen-page]')
  if (!speech || !page) return
  const main = document.querySelector('main')!
  const lang = primaryCode(main.lang || document.documentElement.lang)
  const look = () => {
    if (speech.getVoices().some((voice) => primaryCode(voice.lang) === lang)) {
      document.documentElement.dataset.voice = 'on'
    }
  }
  look()
  speech.addEventListener?.('voiceschanged', look)
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-listen-page], [data-listen]')
    if (!button) return
    // Some phones let a page speak only inside a press, and the reading script is not here yet.
    if (!loading) speech.speak(new SpeechSynthesisUtterance(''))
    bringBar()
      .then(() => loadReader(page.dataset.listenPage!))
      .then(() => document.dispatchEvent(new CustomEvent(LISTEN, { detail: button })))
  })
}

/** A page with one question alone has no bar of its own, to be light: the help page lends its bar. */
async function bringBar() {
  if (document.querySelector(BAR)) return
  const styles = document.createElement('link')
  styles.rel = 'stylesheet'
  styles.href = barStyles
  document.head.append(styles)
  const page = await (await fetch('/help')).text()
  const bar = new DOMParser().parseFromString(page, 'text/html').querySelector(BAR)
  if (bar && !document.querySelector(BAR)) document.body.append(bar)
}
const BAR = '[data-reading-bar]'

let loading: Promise<unknown> | undefined

function loadReader(address: string) {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    if (import.meta.env.DEV) script.type = 'module'
    script.src = address
    script.onload = resolve
    script.onerror = () => {
      loading = undefined
      reject()
    }
    document.head.append(script)
  })
  return loading
}
