/** What the server tells the pages about one request, besides the request itself. */
export type PageLoadContext = {
  /** Allows this one response's inline scripts in its Content-Security-Policy. */
  nonce: string
  /** The visitor's network address, for limits. Never stored as it is, never logged. */
  address: string
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends PageLoadContext {}
}
