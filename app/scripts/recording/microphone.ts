/** What a browser can record, the one that most others can play first. */
const KINDS: [type: string, ending: string][] = [
  ['audio/mp4', 'm4a'],
  ['audio/webm;codecs=opus', 'webm'],
  ['audio/ogg;codecs=opus', 'ogg'],
]
/** A voice is clear with this, and 2 minutes are under 500 KB. */
const BITS_A_SECOND = 32_000

export type Trouble = 'refused' | 'no-microphone' | 'failed'

/** One recording: it holds the microphone from the start to the end, and lets go of it then. */
export class Recording {
  readonly #stream: MediaStream
  readonly #recorder: MediaRecorder
  readonly #ending: string

  private constructor(stream: MediaStream) {
    const [type, ending] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? ['', 'webm']
    this.#stream = stream
    this.#ending = ending
    this.#recorder = new MediaRecorder(stream, {
      ...(type ? { mimeType: type } : {}),
      audioBitsPerSecond: BITS_A_SECOND,
    })
  }

  /** The browser asks for permission here. @throws what `troubleOf` names */
  static async start(): Promise<Recording> {
    const recording = new Recording(await navigator.mediaDevices.getUserMedia({ audio: true }))
    recording.#recorder.start()
    return recording
  }

  /** Ends it and gives the file. */
  async stop(): Promise<File> {
    const parts: Blob[] = []
    const ended = new Promise((done) => this.#recorder.addEventListener('stop', done, { once: true }))
    this.#recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    if (this.#recorder.state !== 'inactive') this.#recorder.stop()
    await ended
    this.letGo()
    const type = this.#recorder.mimeType.split(';')[0] || 'audio/webm'
    return new File(parts, `voice.${this.#ending}`, { type })
  }

  letGo() {
    for (const track of this.#stream.getTracks()) track.stop()
  }
}

/** What went wrong with the microphone, in the names of the page's words. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' ? 'no-microphone' : 'failed'
}
