// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WordsContext } from '../../app/i18n/words'
import { wordsFor } from '../../app/i18n/words.server'
import { VoiceField } from '../../app/kit/voice-field'
import { Recorder } from '../../app/scripts/recording/recorder'

/** Records one second of nothing, at once. */
class FakeMediaRecorder extends EventTarget {
  static isTypeSupported = (type: string) => type.startsWith('audio/webm')
  readonly mimeType = 'audio/webm;codecs=opus'
  state = 'inactive'
  start() {
    this.state = 'recording'
  }
  stop() {
    this.state = 'inactive'
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['voice']) }))
    this.dispatchEvent(new Event('stop'))
  }
}
class FakeDataTransfer {
  files: File[] = []
  items = { add: (file: File) => this.files.push(file) }
}

const track = { stop: vi.fn() }
const getUserMedia = vi.fn()
const play = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  getUserMedia.mockReset().mockResolvedValue({ getTracks: () => [track] })
  play.mockReset().mockResolvedValue(undefined)
  track.stop.mockReset()
  vi.stubGlobal('MediaRecorder', FakeMediaRecorder)
  vi.stubGlobal('DataTransfer', FakeDataTransfer)
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })
  HTMLMediaElement.prototype.play = play
  HTMLMediaElement.prototype.pause = vi.fn()
  URL.createObjectURL = () => 'blob:voice'
  URL.revokeObjectURL = () => undefined
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open() {
  document.body.innerHTML = renderToStaticMarkup(
    <WordsContext.Provider value={wordsFor('en')}>
      <form method="post">
        <VoiceField name="voice" label="Do you want to say it?" />
        <button type="submit">Next</button>
      </form>
    </WordsContext.Provider>,
  )
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [], writable: true })
  new Recorder(document.querySelector<HTMLElement>('[data-voice]')!)
  return input
}
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-voice-does]')]
    .filter((button) => !button.hidden)
    .map((button) => button.textContent)
const note = () => document.querySelector('.voice-note')!.textContent
const time = () => document.querySelector('.voice-time')!.textContent
const pressed = async (does: string) => {
  document.querySelector<HTMLElement>(`[data-voice-does=${does}]`)!.click()
  await vi.advanceTimersByTimeAsync(0)
}

describe('recording a voice', () => {
  test('without the script there is a file to choose, and no button that does nothing', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <WordsContext.Provider value={wordsFor('en')}>
        <VoiceField name="voice" label="Do you want to say it?" />
      </WordsContext.Provider>,
    )
    expect(document.querySelector<HTMLElement>('.voice-recorder')!.hidden).toBe(true)
    expect(document.querySelector('input[type=file]')!.getAttribute('accept')).toBe('audio/*')
  })

  test('starts when it is pressed and not before', async () => {
    open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(getUserMedia).not.toHaveBeenCalled()
    expect(shown()).toEqual(['Start recording'])
    await pressed('start')
    expect(shown()).toEqual(['Stop recording'])
    expect(note()).toBe('We record now. You can talk for 2 minutes.')
  })

  test('puts what was said where a chosen file would be, and lets go of the microphone', async () => {
    const input = open()
    await pressed('start')
    await vi.advanceTimersByTimeAsync(11_000)
    expect(time()).toBe('You have recorded 10 seconds.')
    await pressed('stop')
    expect(Array.from(input.files!, ({ name, type, size }) => [name, type, size])).toEqual([
      ['voice.webm', 'audio/webm', 5],
    ])
    expect(track.stop).toHaveBeenCalledOnce()
    expect(shown()).toEqual(['Listen to it', 'Record again'])
  })

  test('ends by itself after 2 minutes, says so, and warns before', async () => {
    const input = open()
    await pressed('start')
    await vi.advanceTimersByTimeAsync(90_000)
    expect(note()).toBe('You can talk for 30 more seconds.')
    expect(input.files).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(note()).toBe('2 minutes are over. We stopped. We kept what you said.')
    expect(input.files).toHaveLength(1)
  })

  test.each([
    ['NotAllowedError', 'Your device did not let us use the microphone.'],
    ['NotFoundError', 'We found no microphone on this device.'],
    ['AbortError', 'The recording did not work.'],
  ])('says what to do after %s, and can be tried again', async (name, words) => {
    open()
    getUserMedia.mockRejectedValueOnce(new DOMException('', name))
    await pressed('start')
    expect(note()).toContain(words)
    expect(shown()).toEqual(['Start recording'])
    await pressed('start')
    expect(shown()).toEqual(['Stop recording'])
  })

  test('keeps the recording from before until the new one is there', async () => {
    const input = open()
    await pressed('start')
    await pressed('stop')
    const [before] = input.files!
    getUserMedia.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    await pressed('again')
    expect(input.files![0]).toBe(before)
    expect(shown()).toEqual(['Listen to it', 'Record again'])
  })

  test('plays only when it is pressed', async () => {
    open()
    await pressed('start')
    await pressed('stop')
    expect(play).not.toHaveBeenCalled()
    await pressed('listen')
    expect(play).toHaveBeenCalledOnce()
    expect(shown()).toEqual(['Stop listening', 'Record again'])
    await pressed('hush')
    expect(shown()).toEqual(['Listen to it', 'Record again'])
  })

  test('a form that is sent meanwhile waits for what was said, and is then sent once', async () => {
    const input = open()
    const form = input.form!
    const guard = vi.fn((event: Event) => event.preventDefault())
    document.addEventListener('submit', guard)
    await pressed('start')
    form.requestSubmit(document.querySelector<HTMLButtonElement>('button[type=submit]'))
    await vi.advanceTimersByTimeAsync(0)
    expect(input.files).toHaveLength(1)
    expect(guard).toHaveBeenCalledOnce()
    document.removeEventListener('submit', guard)
  })

  test('a file that is chosen takes its place', async () => {
    const input = open()
    await pressed('start')
    await pressed('stop')
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(shown()).toEqual(['Start recording'])
    expect(note()).toBe('')
  })
})
