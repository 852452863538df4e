import { atOneMoment, remember } from '../../../db/queries/snapshot'
import { listPlaces, listTowns } from '../../../db/queries/towns'
import type { Viewer } from '../people/viewer'

/** Names of the towns where something happens, in the order of the alphabet: to choose from instead of typing. */
export const listTownNames = (_viewer: Viewer): string[] =>
  atOneMoment((memory) =>
    remember(memory, 'towns with places', () => {
      const used = new Set(listPlaces().map((place) => place.townSlug))
      return listTowns()
        .filter((town) => used.has(town.slug))
        .map((town) => town.name)
    }),
  )
