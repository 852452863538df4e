// A recording of one's voice in place of a file (kit/voice-field.tsx). Without this script the file is still there.
import { Recorder } from './recording/recorder'

const canRecord =
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices && typeof DataTransfer !== 'undefined'

if (canRecord) for (const field of document.querySelectorAll<HTMLElement>('[data-voice]')) new Recorder(field)
