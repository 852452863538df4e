import type { SeedText } from './authoring'

export const TEXTS_PL: Record<string, SeedText | undefined> = {}
