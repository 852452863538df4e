import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

export type PrintedPage = {
  /** In points: 595 by 842 is A4. */
  width: number
  height: number
  /** All its words without spaces, what stands in the margins left out. */
  text: string
  /** What stands below the sheet's own words. */
  foot: string
  /** The smallest letters of its own words, in points. */
  smallest: number
}

/** Bottom margin of a sheet, in points. */
const FOOT = 50

/** Prints a page as the browser does it, and reads what came out. */
export async function printPages(page: Page): Promise<PrintedPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const printed = await pdf.getPage(number)
      const [, , width = 0, height = 0] = printed.view
      const { items } = await printed.getTextContent()
      const parts = items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? { text: item.str, up: item.transform[5] as number, size: item.height }
          : [],
      )
      const own = parts.filter(({ up }) => up >= FOOT)
      return {
        width: Math.round(width),
        height: Math.round(height),
        text: squeeze(own.map(({ text }) => text).join('')),
        foot: parts
          .filter(({ up }) => up < FOOT)
          .map(({ text }) => text)
          .join(' '),
        smallest: Math.min(...own.map(({ size }) => size)),
      }
    }),
  )
}

export const squeeze = (text: string) => text.replaceAll(/\s+/g, '')
