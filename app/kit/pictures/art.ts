/**
 * How one picture is made. A part is the name of an OpenMoji icon ("cook"), or of a drawing of our own in
 * `own/` ("own:ramp"). Two parts say what no single icon says.
 */
export type Part = string
export type Art =
  | Part
  /** Two equal things, one above the other's start: "house" and "key". */
  | { both: readonly [Part, Part] }
  /** One thing, and a small mark that says what about it: "chair" and "tick". */
  | { main: Part; mark: Part }
  /** A sign over a thing: "money" crossed out. */
  | { under: Part; over: Part }
  /** A thing inside another: a photograph in a thought. */
  | { around: Part; inside: Part }

export const both = (first: Part, second: Part) => ({ both: [first, second] }) as const
export const marked = (main: Part, mark: Part) => ({ main, mark }) as const
export const over = (under: Part, sign: Part) => ({ under, over: sign }) as const
export const within = (around: Part, inside: Part) => ({ around, inside }) as const
