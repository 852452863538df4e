import type { ReactNode } from 'react'
import { Picture } from './picture'

/** The page that says that it is done. What happens next goes below it. */
export function DonePanel({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="done-panel">
      <Picture of="action.done" size="large" eager />
      <div>
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  )
}
