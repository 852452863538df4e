import { useWords } from '../i18n/words'

/** "8 out of 10 people", as words and as a row of people. `count` and `total` are whole numbers, total 10 at most. */
export function PeopleBar({ count, total = 10 }: { count: number; total?: number }) {
  const { t } = useWords()
  return (
    <div className="people-bar">
      <p className="people-bar-words">{t('shared:people-out-of', { count, total })}</p>
      <PeopleRow count={count} total={total} />
    </div>
  )
}

/** The row alone, below words that say the same. */
export function PeopleRow({ count, total = 10 }: { count: number; total?: number }) {
  const people = Array.from({ length: total }, (_, index) => index < count)
  return (
    <svg
      viewBox={`0 0 ${total * 24} 48`}
      width={total * 38}
      height={76}
      aria-hidden="true"
      className="people-bar-row"
    >
      {people.map((counted, index) => (
        <g
          key={index}
          transform={`translate(${index * 24} 0)`}
          className={counted ? 'person-counted' : 'person-other'}
        >
          <circle cx="12" cy="10" r="7" />
          <path d="M3 46V30a9 9 0 0 1 18 0v16z" />
        </g>
      ))}
    </svg>
  )
}
