import type { IncomingMessage } from 'node:http'
import { LARGEST_BODY, LARGEST_UPLOAD, TooLarge } from './limits'

/** A photo straight from a good camera may be this large. It is read to its end and left out, so that words are kept. */
const LONGEST_READ = 60 * 1024 * 1024
/** All uploads of this moment together: memory is for everybody. */
const MOST_HELD = 96 * 1024 * 1024
let held = 0

/**
 * Reads a form with files. A file that makes it too large is left out: the field `<name>-too-large` says so in its
 * place, and the form's other answers are there.
 * @throws TooLarge when it is too large even so, or when too many send at once
 */
export async function readUpload(req: IncomingMessage, boundary: string): Promise<Buffer> {
  const form = new SentForm(boundary)
  let read = 0
  let counted = 0
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      read += chunk.length
      form.take(chunk)
      held += form.size - counted
      counted = form.size
      if (read > LONGEST_READ || held > MOST_HELD) throw new TooLarge()
    }
    return form.finish()
  } catch (error) {
    if (error instanceof TooLarge) req.resume().setTimeout(5000, () => req.destroy())
    throw error
  } finally {
    held -= counted
  }
}

/** The parts of a multipart form as they come in. */
class SentForm {
  readonly #mark: Buffer
  #whole: Buffer[] = []
  #wholeSize = 0
  #wordsSize = 0
  #part: Buffer[] = []
  #partSize = 0
  /** This part was too large, and the rest of it is passed over. */
  #over = false
  /** What may be the beginning of a mark. The first mark has no line before it. */
  #rest: Buffer = Buffer.from('\r\n')

  constructor(boundary: string) {
    this.#mark = Buffer.from(`\r\n--${boundary}`)
  }

  get size() {
    return this.#wholeSize + this.#partSize + this.#rest.length
  }

  take(chunk: Buffer) {
    let open = Buffer.concat([this.#rest, chunk])
    for (let at = open.indexOf(this.#mark); at >= 0; at = open.indexOf(this.#mark)) {
      this.#add(open.subarray(0, at))
      this.#endPart()
      this.#add(this.#mark)
      open = open.subarray(at + this.#mark.length)
    }
    const sure = Math.max(0, open.length - this.#mark.length)
    this.#add(open.subarray(0, sure))
    this.#rest = open.subarray(sure)
  }

  finish(): Buffer {
    this.#add(this.#rest)
    this.#rest = Buffer.alloc(0)
    this.#endPart()
    // The first line break was ours.
    return Buffer.concat(this.#whole).subarray(2)
  }

  #add(bytes: Buffer) {
    if (this.#over || bytes.length === 0) return
    this.#part.push(bytes)
    this.#partSize += bytes.length
    if (this.#wholeSize + this.#partSize > LARGEST_UPLOAD) this.#leaveOut()
  }

  #leaveOut() {
    const head = Buffer.concat(this.#part).subarray(0, 2000).toString('latin1')
    const [, name] = /\bname="([a-z0-9-]{1,60})"; filename=/i.exec(head) ?? []
    if (!name) throw new TooLarge()
    const note = `${this.#mark}\r\nContent-Disposition: form-data; name="${name}-too-large"\r\n\r\nyes`
    this.#part = [Buffer.from(note)]
    this.#partSize = note.length
    this.#over = true
  }

  #endPart() {
    const part = Buffer.concat(this.#part)
    const isWords = !part.subarray(0, 2000).toString('latin1').includes('filename=')
    if (isWords) this.#wordsSize += part.length
    if (this.#wordsSize > LARGEST_BODY) throw new TooLarge()
    this.#whole.push(part)
    this.#wholeSize += part.length
    this.#part = []
    this.#partSize = 0
    this.#over = false
  }
}
