import { listTowns } from '../../../db/queries/towns'

/** Finds a town of ours by what somebody wrote. Only the whole name counts: "London" is not "New London Road". */
export function townFinder(): (written: string | null) => string | null {
  const slugs = new Map(listTowns().map((town) => [plain(town.name), town.slug]))
  return (written) => (written && slugs.get(plain(written))) || null
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
