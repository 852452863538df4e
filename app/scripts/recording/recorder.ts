import { Recording, type Trouble, troubleOf } from './microphone'

/** The person hears that the end is near this long before it. */
const NEARLY = 30_000

type State = 'empty' | 'asking' | 'recording' | 'ready' | 'listening'
type Saying = 'asking' | 'recording' | 'nearly' | 'full' | 'ready' | Trouble

/** The buttons of each state; the first takes the focus when the one that was pressed goes. While asking, all stay. */
const SHOWN: Record<Exclude<State, 'asking'>, string[]> = {
  empty: ['start'],
  recording: ['stop'],
  ready: ['listen', 'again'],
  listening: ['hush', 'again'],
}

/** The recorder of one field. It starts when it is pressed, and never by itself. */
export class Recorder {
  readonly #input: HTMLInputElement
  readonly #panel: HTMLElement
  readonly #sound = new Audio()
  #state: State = 'empty'
  #recording: Recording | undefined
  #timers: number[] = []

  constructor(field: HTMLElement) {
    this.#input = field.querySelector<HTMLInputElement>('input[type=file]')!
    this.#panel = field.querySelector<HTMLElement>('.voice-recorder')!
    this.#panel.hidden = false
    this.#panel.addEventListener('click', (event) => this.#press(event))
    this.#sound.addEventListener('ended', () => this.#show('ready'))
    // A file that was chosen takes the place of what was recorded.
    this.#input.addEventListener('change', () => this.#forget())
    this.#input.form?.addEventListener('submit', (event) => this.#keepFirst(event))
    addEventListener('pagehide', () => this.#recording?.letGo())
  }

  #press(event: Event) {
    const button = (event.target as Element).closest<HTMLElement>('[data-voice-does]')
    const does = button?.dataset.voiceDoes
    if (does === 'start' || does === 'again') this.#start()
    else if (does === 'stop') this.#stop('ready')
    else if (does === 'listen') this.#listen()
    else if (does === 'hush') this.#hush()
  }

  async #start() {
    if (this.#state === 'asking' || this.#state === 'recording') return
    const before = this.#state === 'empty' ? 'empty' : 'ready'
    this.#sound.pause()
    this.#state = 'asking'
    this.#say('asking')
    try {
      this.#recording = await Recording.start()
    } catch (error) {
      this.#show(before)
      this.#say(troubleOf(error))
      return
    }
    this.#show('recording')
    this.#say('recording')
    this.#count()
  }

  /** Tells the time in calm steps, which are seen and not read out, and ends it in time. */
  #count() {
    const line = this.#panel.querySelector<HTMLElement>('.voice-time')!
    const times = JSON.parse(line.dataset.times!) as string[]
    const step = Number(line.dataset.step) * 1000
    const longest = times.length * step
    line.textContent = ''
    this.#timers = times.map((words, index) =>
      window.setTimeout(
        () => {
          line.textContent = words
        },
        (index + 1) * step,
      ),
    )
    this.#timers.push(window.setTimeout(() => this.#say('nearly'), longest - NEARLY))
    this.#timers.push(window.setTimeout(() => this.#stop('full'), longest))
  }

  async #stop(saying: 'ready' | 'full') {
    const recording = this.#recording
    if (!recording) return
    this.#recording = undefined
    for (const timer of this.#timers) clearTimeout(timer)
    this.#keep(await recording.stop())
    this.#show('ready')
    this.#say(saying)
  }

  /** Puts the recording where a chosen file would be, so that the form sends it. */
  #keep(file: File) {
    const files = new DataTransfer()
    files.items.add(file)
    this.#input.files = files.files
    URL.revokeObjectURL(this.#sound.src)
    this.#sound.src = URL.createObjectURL(file)
  }

  /** A form that is sent while we record waits for what was said. The guard against a second press must not see it. */
  async #keepFirst(event: SubmitEvent) {
    if (!this.#recording) return
    event.preventDefault()
    event.stopPropagation()
    await this.#stop('ready')
    this.#input.form?.requestSubmit(event.submitter)
  }

  async #listen() {
    this.#show('listening')
    try {
      this.#sound.currentTime = 0
      await this.#sound.play()
    } catch {
      this.#show('ready')
      this.#say('failed')
    }
  }

  #hush() {
    this.#sound.pause()
    this.#show('ready')
  }

  #forget() {
    if (this.#recording) return
    this.#sound.pause()
    this.#panel.querySelector('.voice-time')!.textContent = ''
    this.#panel.querySelector('.voice-note')!.textContent = ''
    this.#show('empty')
  }

  #show(state: Exclude<State, 'asking'>) {
    this.#state = state
    this.#panel.dataset.state = state
    const focused = this.#panel.contains(document.activeElement)
    for (const button of this.#panel.querySelectorAll<HTMLElement>('[data-voice-does]')) {
      button.hidden = !SHOWN[state].includes(button.dataset.voiceDoes!)
    }
    if (focused && !(document.activeElement as HTMLElement).offsetParent) {
      this.#panel.querySelector<HTMLElement>(`[data-voice-does="${SHOWN[state][0]}"]`)!.focus()
    }
  }

  #say(saying: Saying) {
    this.#panel.querySelector('.voice-note')!.textContent = this.#panel.getAttribute(`data-say-${saying}`)
  }
}
