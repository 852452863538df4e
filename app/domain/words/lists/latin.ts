import { readEntries } from './read'

/** Latin, and "per", "plus" words of shops and offices. "=" : fine as it is. */
export const LATIN = readEntries(`
via: through | per: for each | per person: for each person | per week: each week | per day: each day
per month: each month | per year: each year | per hour: each hour | per session: for each session | per cent: =
per annum: each year | per capita: for each person | per diem: each day | per se: in itself | ad hoc: when needed
ad infinitum: for ever | ad lib: freely | vice versa: the other way round | pro rata: as a fair part
pro bono: free | bona fide: real | de facto: in fact | versus: against | inter alia: among others
in lieu: instead | status quo: how things are | ex officio: by their job
ex gratia: as a gift | caveat: warning | quid pro quo: something in return | circa: about | ergo: so
curriculum vitae: list of your skills and jobs | et cetera: and more | et al: and others | in situ: in place | modus operandi: way of working
persona non grata: not welcome | post mortem: look back | pro forma: form | sine qua non: must | terra firma: ground
verbatim: word for word | alma mater: old school | magnum opus: great work | mea culpa: my mistake
in absentia: while away | in camera: in private | in loco parentis: as a parent | ipso facto: so
non sequitur: does not follow | prima facie: at first sight | subpoena: order to come to court | videlicet: that is
vis a vis: about | en route: on the way | en masse: all together | fait accompli: done | carte blanche: freedom
`)
