import type { SeenFile } from '../../domain/files/read'

/**
 * A photo or a recording as an answer. It may load and run nothing, and each showing asks again whether it is allowed:
 * what was shared and is not any more is gone at once.
 */
export function fileAnswer(request: Request, { id, type, kind, data }: SeenFile): Response {
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${kind}.${NAMES[type] ?? 'bin'}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
    Vary: 'Cookie',
    ETag: `"${id}"`,
  })
  if (request.headers.get('if-none-match') === `"${id}"`) return new Response(null, { status: 304, headers })
  const part = partOf(request.headers.get('range'), data.length)
  if (!part) return new Response(new Uint8Array(data), { headers })
  const [from, to] = part
  if (from > to) {
    headers.set('Content-Range', `bytes */${data.length}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('Content-Range', `bytes ${from}-${to}/${data.length}`)
  return new Response(new Uint8Array(data.subarray(from, to + 1)), { status: 206, headers })
}

const NAMES: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
}

/** Some browsers play a recording only when they can ask for parts of it. Anything odd gets the whole. */
function partOf(range: string | null, size: number): [from: number, to: number] | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,12})-(\d{0,12})$/.exec(range ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') return [Math.max(0, size - Number(to)), size - 1]
  return [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
}
