import type { ReactNode } from 'react'
import { Picture } from './picture'

type Props = { title: string; level?: 1 | 2 | 3; children?: ReactNode }

/** The page that says that it is done. What happens next goes below it. */
export function DonePanel({ title, level = 1, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="done-panel">
      <Picture of="action.done" size="large" eager />
      <div>
        <Heading>{title}</Heading>
        {children}
      </div>
    </div>
  )
}
