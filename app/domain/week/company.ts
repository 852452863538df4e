import type { Viewer } from '../people/viewer'
import { listSupporters } from '../sharing/supporters'

/** Whom one could go with: a person's supporters, for the person; whoever helps is offered alone. */
export function listCompany(
  viewer: Viewer,
  personId: string,
  now: Date,
): { name: string; picture: string }[] {
  if (viewer.kind !== 'member') return []
  if (viewer.personId !== personId) return [{ name: viewer.name, picture: viewer.picture }]
  return listSupporters(viewer, personId, now)
    .slice(0, 6)
    .map(({ name, picture }) => ({ name, picture }))
}
