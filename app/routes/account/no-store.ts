/** Pages that hold a secret are kept nowhere: not by the browser, not by anything on the way. */
export const noStore = () => ({ 'Cache-Control': 'no-store' })

/** An answer with a status of its own, which nobody keeps. */
export const answer = (data: object | null, status = 200, cookies: readonly string[] = []): Response => {
  const headers = new Headers(noStore())
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return Response.json(data, { status, headers })
}
