// @vitest-environment jsdom
import axe from 'axe-core'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { WordsContext } from '../../app/i18n/words'
import { wordsFor } from '../../app/i18n/words.server'
import type { Example } from '../../app/kit/examples'

const FILES = import.meta.glob<{ examples: Example[] }>('../../app/kit/*.examples.tsx', { eager: true })
const EXAMPLES = Object.entries(FILES).flatMap(([file, { examples }]) =>
  examples.map((example): [string, Example] => [`${file.split('/').at(-1)}: ${example.name}`, example]),
)

/** jsdom has no layout: colours and sizes are looked at in a browser (tests/journeys/kit.test.ts). */
const WITHOUT_LAYOUT = {
  rules: {
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    region: { enabled: false },
  },
}

// axe asks for one to look for fonts made of pictures; jsdom complains that it has none.
HTMLCanvasElement.prototype.getContext = () => null

describe('every part of the kit', () => {
  test.each(EXAMPLES)('%s', async (_name, { show: Show }) => {
    document.documentElement.lang = 'en'
    document.title = 'Kit'
    document.body.innerHTML = `<main><h1>Kit</h1><h2>Part</h2>${renderToString(
      <WordsContext.Provider value={wordsFor('en')}>
        <Show />
      </WordsContext.Provider>,
    )}</main>`
    const { violations } = await axe.run(document.body, WITHOUT_LAYOUT)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    )
  })

  test('has a name on the kit page', () => {
    const { t, has } = wordsFor('en')
    for (const file of Object.keys(FILES)) {
      const key = `kit:parts.${file.split('/').at(-1)!.replace('.examples.tsx', '')}`
      expect(has(key) && t(key), key).toBeTruthy()
    }
  })
})

describe('choices', () => {
  test('are named by their word alone: the hint describes them', () => {
    const html = renderToString(
      <WordsContext.Provider value={wordsFor('en')}>
        {EXAMPLES.find(([name]) => name.startsWith('choices') && name.includes('More answers'))![1].show()}
      </WordsContext.Provider>,
    )
    document.body.innerHTML = html
    const input = document.querySelector('input[value="music"]')!
    const wordsOf = (attribute: string) =>
      document.getElementById(input.getAttribute(attribute) ?? '')?.textContent?.trim()
    expect(wordsOf('aria-labelledby')).toBe('Music and singing')
    expect(wordsOf('aria-describedby')).toBe('You need no instrument.')
  })
})
