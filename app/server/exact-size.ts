/**
 * A body that takes as much memory as it has bytes. Compressing writes into blocks of 16 KB and gives out their
 * beginning, so a page of 7 KB that is kept as it comes holds more than twice of that.
 */
export function exactSize(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body
  const exact = Buffer.allocUnsafeSlow(body.length)
  body.copy(exact)
  return exact
}
