import type { SeedText } from './authoring'

export const TEXTS_UR: Record<string, SeedText | undefined> = {}
