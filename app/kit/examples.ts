import type { ReactNode } from 'react'

/** One way that a part can look. `<part>.examples.tsx` feeds the kit page and the accessibility tests alike. */
export type Example = { name: string; show: () => ReactNode }
