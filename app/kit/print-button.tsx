import { Picture } from './picture'
import { Text } from './text'

/** Prints the page. Without scripts it cannot: then the words below say how. */
export function PrintButton({ children, how }: { children: string; how: string }) {
  return (
    <div className="print-button">
      <button type="button" className="button button-main" data-print>
        <Picture of="action.print" size="tiny" />
        <span>{children}</span>
      </button>
      <noscript>
        <Text>{how}</Text>
      </noscript>
    </div>
  )
}
