import type { SentFile } from '../../domain/about/change'

/**
 * A file field of a form as it was sent.
 * @param name the field; `<name>-kept` is a file that came before and waits, `<name>-remove` takes the old one away,
 *   `<name>-too-large` stands there when the server left the file out
 */
export async function sentFile(
  form: URLSearchParams,
  files: Map<string, File>,
  name: string,
): Promise<SentFile> {
  const file = files.get(name)
  return {
    bytes: file && Buffer.from(await file.arrayBuffer()),
    kept: form.get(`${name}-kept`) ?? undefined,
    tooLarge: form.has(`${name}-too-large`),
    remove: form.get(`${name}-remove`) === 'yes',
  }
}
