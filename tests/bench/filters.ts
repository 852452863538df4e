import { DAYS, TIMES, WHO } from '../../app/domain/activities/vocabulary'

/** Every choice of some of these, but none. */
const someOf = (values: readonly string[]): string[][] =>
  Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_value, at) => ((bits + 1) >> at) & 1),
  )

/**
 * More different filters than a load run asks for, so that each page is made anew and none is found in the cache:
 * days, times and who it is for, each of several. Nearly all of them find more than one page of activities.
 */
export function differentFilters(): string[] {
  const addresses: string[] = []
  for (const days of someOf(DAYS).filter((some) => some.length > 1)) {
    for (const times of [[], ...someOf(TIMES)]) {
      for (const who of [[], ...WHO.map((one) => [one]), WHO.slice(0, 3)]) {
        addresses.push(addressOf({ day: days, time: times, who }))
      }
    }
  }
  return [...new Set(addresses)]
}

export function addressOf(filters: Record<string, readonly string[]>): string {
  const params = Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value]))
  return `/activities?${new URLSearchParams(params)}`
}
