import type { Example } from './examples'
import { PrintButton } from './print-button'

export const examples: Example[] = [
  {
    name: 'Print a page',
    show: () => (
      <PrintButton how="To print this page, use Print in the menu of your browser.">
        Print this page
      </PrintButton>
    ),
  },
]
