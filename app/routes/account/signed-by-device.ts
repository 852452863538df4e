/**
 * What the passkey script sent. What a device signed is checked in the domain; here it is only some JSON.
 * @throws Response 422 when it is not
 */
// biome-ignore lint/suspicious/noExplicitAny: each part of it is checked where it is used
export async function readSigned(request: Request): Promise<{ response: any; back: string | null }> {
  const sent: unknown = await request.json().catch(() => null)
  if (!isObject(sent) || !isObject(sent.response) || !isObject(sent.response.response)) {
    throw Response.json({}, { status: 422 })
  }
  return { response: sent.response, back: typeof sent.back === 'string' ? sent.back : null }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
