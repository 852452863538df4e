/** What the server and the pages tell each other about one request, besides the request itself. */
export type PageLoadContext = {
  /** Allows this one response's inline scripts in its Content-Security-Policy. */
  nonce: string
  /** The visitor's network address, for limits. Never stored as it is, never logged. */
  address: string
  /** The server reads a document from `html` instead of from the response's body. */
  takesHtml?: boolean
  /** Set by the pages: the document. */
  html?: string
  /** Set by the pages: a page that must weigh little, which is worth more work to compress. */
  isLight?: boolean
  /** Set by the pages: the page may show a document of ours inside of it. */
  embeds?: boolean
  /** Set by the pages: what went wrong while they were made. */
  failure?: unknown
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends PageLoadContext {}
}
