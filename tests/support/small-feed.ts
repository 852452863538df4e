import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from './built-site'

/** As directories write: long, with hard words, an address that never ends, and next to no facts. */
const DESCRIPTION = `A multi-disciplinary, person-centred provision offering holistic, strengths-based
interventions to individuals who are eligible for support under the applicable legislation.

Please see https://www.example.org/services/adults/day-opportunities/2026/information-and-advice/eligibility-criteria
or email enquiries.and.referrals@day-opportunities-partnership.example.org for a referral pathway; self-referrals
are considered (subject to capacity).`

const service = (id: string, name: string) => ({
  id: `7d2f0c1e-0000-4000-8000-${id.padStart(12, '0')}`,
  name,
  description: DESCRIPTION,
  status: 'active',
  last_modified: '2021-02-10T09:00:00.000Z',
  organization: {
    id: '7d2f0c1e-0000-4000-8000-00000000ffff',
    name: 'Partnership',
    description: 'Partnership',
  },
  service_at_locations: [],
  schedules: [],
  cost_options: [],
})

const OPEN = service('1', 'Open Pathways')
const SHUT = service('2', 'Shut Pathways')

/** Two services that came from a feed: the words of one are not in Easy Read, the other is no longer in the feed. */
export async function importSmallFeed(site: BuiltSite): Promise<void> {
  const file = join(site.dataDir, 'small-feed.json')
  for (const contents of [[OPEN, SHUT], [OPEN]]) {
    const page = { total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length }
    writeFileSync(file, JSON.stringify({ ...page, contents }))
    await site.command('import', '--allow-closing', file)
  }
}
