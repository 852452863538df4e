import type { ReactNode } from 'react'
import type { Card } from '../../../domain/activities/card'
import { usePage } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { useKept } from '../../../kit/kept'
import { Picture } from '../../../kit/picture'
import { plainText } from '../../../kit/text'
import { langOf } from '../lang-of'
import { badgesOf, sayCardCost, sayCardWhen, sayCardWhere, shorten } from './say-card'

type Props = {
  card: Card
  /** The place that was asked for. */
  near?: string
  /** One of the first of the page: its picture is not held back. */
  eager?: boolean
  level?: 2 | 3
  /** What can be done with it, below its facts. */
  children?: ReactNode
}

/** One activity: what it is, where, when and for how much. */
export function ActivityCard(props: Props) {
  return (
    <li className="card activity-card">
      <CardInside {...props} />
    </li>
  )
}

/**
 * The same card, kept as HTML by everything that it shows: ten of them are most of a page that is made anew for
 * each set of filters, and the same activities come again and again.
 */
export function KeptActivityCard({ card, near, eager }: Pick<Props, 'card' | 'near' | 'eager'>) {
  const { preferences } = usePage()
  const shown = {
    card,
    near: card.km === null ? undefined : near,
    eager: eager && preferences.pictures !== 'off',
  }
  const html = useKept(`card ${JSON.stringify(shown)}`, () => <CardInside {...shown} />)
  return <li className="card activity-card" dangerouslySetInnerHTML={{ __html: html }} />
}

function CardInside({ card, near, eager, level = 3, children }: Props) {
  const Heading = `h${level}` as const
  const words = useWords()
  const own = langOf(words, card.nameLang)
  return (
    <>
      <Picture of={card.kind ? `kind.${card.kind}` : 'page.activities'} size="large" eager={eager} />
      <Heading className="card-title">
        <a href={`/activities/${card.slug}`} {...own}>
          {card.name}
        </a>
      </Heading>
      <div className="card-words">
        {card.summary ? <p {...own}>{shorten(plainText(card.summary))}</p> : null}
        <CardFacts card={card} near={near} />
        <Badges card={card} />
        {children}
      </div>
    </>
  )
}

/** Where, when and for how much: what people decide by. */
export function CardFacts({ card, near }: { card: Card; near?: string }) {
  const words = useWords()
  const facts: [string, string[]][] = [
    ['where', sayCardWhere(words, card, near)],
    ['when', [sayCardWhen(words, card.when)]],
    ['cost', sayCardCost(words, card.cost)],
  ]
  return (
    <dl className="card-facts">
      {facts.map(([name, lines]) => (
        <div key={name}>
          <dt>{words.t(`activities:card.${name}`)}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

export function Badges({ card }: { card: Card }) {
  const badges = badgesOf(useWords(), card)
  if (badges.length === 0) return null
  return (
    <ul className="badges">
      {badges.map(({ look, words }) => (
        <li key={look} className={`badge badge-${look}`}>
          {words}
        </li>
      ))}
    </ul>
  )
}
