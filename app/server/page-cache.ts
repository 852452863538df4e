import { LRUCache } from 'lru-cache'
import { decode, type Encoding, encode, isWorthCompressing } from './encoding'
import { exactSize } from './exact-size'
import type { Rendered } from './render'

/** A public page as it was made once, in the encodings that were asked for so far. */
export type KeptPage = {
  /** The content's version when the page began to be made. */
  version: number
  etag: string
  /** Names and values in turn, as Node sends them. */
  headers: readonly string[]
  compressible: boolean
  bodies: Partial<Record<Encoding, Buffer>>
}

const LARGEST = 16 * 1024 * 1024
/** What a page costs in memory besides its bodies: its key, its headers, bookkeeping. */
const OVERHEAD = 2048

/**
 * Whole public pages, stored compressed, exactly as fresh as the database.
 *
 * A page is good only while `content_version` is what it was when the page began to be made. Triggers in the
 * database raise that number in the same transaction as any write of public content. Each request reads it anew,
 * so a write by another process (an import, a second server) counts from the moment it is committed, and a page
 * that was being made meanwhile is good for nobody afterwards. Nothing has to be told to forget anything.
 */
export class PageCache {
  private readonly pages = new LRUCache<string, KeptPage>({ maxSize: LARGEST, sizeCalculation: sizeOf })
  private readonly making = new Map<string, Promise<KeptPage | undefined>>()

  find(key: string, version: number): KeptPage | undefined {
    const page = this.pages.get(key)
    return page?.version === version ? page : undefined
  }

  forgetAll(): void {
    this.pages.clear()
  }

  /**
   * Makes a page once for everybody who asks while it is being made.
   * @param make gives undefined when it turns out that the page must not be kept
   */
  async share(
    key: string,
    version: number,
    make: () => Promise<KeptPage | undefined>,
  ): Promise<KeptPage | undefined> {
    const name = `${version} ${key}`
    const begun = this.making.get(name)
    if (begun) return begun
    const making = make().finally(() => this.making.delete(name))
    this.making.set(name, making)
    const page = await making
    if (page) this.pages.set(key, page)
    return page
  }

  /** The page's body in an encoding, made from another one the first time. */
  body(key: string, page: KeptPage, encoding: Encoding): Buffer | Promise<Buffer> {
    return page.bodies[encoding] ?? this.addBody(key, page, encoding)
  }

  private async addBody(key: string, page: KeptPage, encoding: Encoding): Promise<Buffer> {
    const [from, body] = Object.entries(page.bodies)[0] as [Encoding, Buffer]
    const made = exactSize(await encode(await decode(body, from), encoding))
    const now = this.pages.peek(key)
    // A new object, so that the cache measures it again.
    if (now?.version === page.version)
      this.pages.set(key, { ...now, bodies: { ...now.bodies, [encoding]: made } })
    return made
  }
}

/** @param encoding the one that is asked for first; the others are made when somebody asks for them */
export async function keepPage(rendered: Rendered, version: number, encoding: Encoding): Promise<KeptPage> {
  const compressible = isWorthCompressing(rendered.type, rendered.body.length)
  const first = compressible ? encoding : 'identity'
  const etag = rendered.etag ?? ''
  return {
    version,
    etag,
    headers: [...rendered.headers.filter(([name]) => name !== 'etag').flat(), 'ETag', etag],
    compressible,
    bodies: { [first]: exactSize(await encode(rendered.body, first)) },
  }
}

const sizeOf = (page: KeptPage) =>
  Object.values(page.bodies).reduce((sum, body) => sum + body.length, OVERHEAD)
