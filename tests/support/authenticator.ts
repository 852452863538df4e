import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const b64 = (data: Buffer) => data.toString('base64url')

/** Head of a CBOR item (RFC 8949): kind and length. */
const head = (kind: number, length: number): Buffer =>
  length < 24
    ? Buffer.from([(kind << 5) | length])
    : length < 256
      ? Buffer.from([(kind << 5) | 24, length])
      : Buffer.from([(kind << 5) | 25, length >> 8, length & 255])
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value])
const whole = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value))
const map = (...pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()])

/** A device that makes and uses passkeys, as a browser would hand them on (WebAuthn level 3). */
export class Authenticator {
  readonly id = randomBytes(32)
  readonly #key: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  })
  /** How often it has signed. */
  counter = 0

  constructor(
    readonly origin: string,
    readonly host: string,
  ) {}

  #client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))

  #data(flags: number, rest: Buffer = Buffer.alloc(0)) {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(this.host), Buffer.from([flags]), counter, rest])
  }

  make(challenge: string) {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' })
    const cose = map(
      [whole(1), whole(2)],
      [whole(3), whole(-7)],
      [whole(-1), whole(1)],
      [whole(-2), bytes(Buffer.from(x, 'base64url'))],
      [whole(-3), bytes(Buffer.from(y, 'base64url'))],
    )
    const length = Buffer.from([0, this.id.length])
    const authData = this.#data(0x45, Buffer.concat([Buffer.alloc(16), length, this.id, cose]))
    const attestation = map(
      [text('fmt'), text('none')],
      [text('attStmt'), map()],
      [text('authData'), bytes(authData)],
    )
    return {
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(this.#client('webauthn.create', challenge)),
        attestationObject: b64(attestation),
        transports: ['internal' as const],
      },
    }
  }

  use(challenge: string) {
    this.counter += 1
    const client = this.#client('webauthn.get', challenge)
    const data = this.#data(0x05)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#key.privateKey)
    return {
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(signature),
      },
    }
  }
}
