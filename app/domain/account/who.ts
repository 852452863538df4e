import type { PersonRow } from '../../../db/queries/people'

/** As much of a person as "Are you Sam?" shows to whoever holds their link, card or passkey. */
export type Who = { name: string; picture: string; hasPhoto: boolean }

export const whoOf = ({
  called,
  picture,
  photoId,
}: Pick<PersonRow, 'called' | 'picture' | 'photoId'>): Who => ({
  name: called,
  picture,
  hasPhoto: photoId !== null,
})
