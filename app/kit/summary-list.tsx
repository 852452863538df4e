import type { ReactNode } from 'react'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export type Fact = {
  name: string
  value: ReactNode
  picture?: PictureKey
  change?: { href: string; label: string }
}

/** Facts, or answers to check: the name, what it is, and a way to change it. */
export function SummaryList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="summary-list">
      {facts.map((fact) => (
        <div key={fact.name} className="summary-row">
          <dt>
            {fact.picture ? <Picture of={fact.picture} size="small" /> : null}
            <span>{fact.name}</span>
          </dt>
          <dd>
            {fact.value}
            {fact.change ? (
              <p>
                <a href={fact.change.href}>{fact.change.label}</a>
              </p>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
