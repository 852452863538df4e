import { readEntries } from './read'

/** Words that pity people, or call them by their condition. Sources: see `RULES.respect`. "=" : fine as it is. */
export const RESPECT = readEntries(`
suffer from: has | suffers from: has | suffering from: has | sufferer: person with | victim of: person who has
wheelchair bound: uses a wheelchair | confined to a wheelchair: uses a wheelchair | housebound: cannot leave home
bedridden: stays in bed | elderly: older
mentally ill: has poor mental health
mentally handicapped: has a learning disability | handicapped: disabled | handicap: disability | cripple: disabled person
crippled: disabled | invalid: disabled person | retarded: has a learning disability | retard: person
mental handicap: learning disability | special needs: the support that you need
vulnerable adult: adult who needs support | vulnerable people: people who need support
challenging behaviour: behaviour that shows a need | high functioning: needs some support
low functioning: needs a lot of support | able bodied: not disabled | normal people: other people
afflicted: has | afflicted with: has | stricken: has | senile: has dementia | demented: has dementia
dementia sufferer: person with dementia | dementia patient: person with dementia | autistics: autistic people
an epileptic: person with epilepsy | a diabetic: person with diabetes
an alcoholic: person who has a problem with drink | drug addict: person who has a problem with drugs
our ladies: the women | young ladies: young women | boys and girls: everybody | little ones: children | oap: older person
old folk: older people | old folks: older people | pensioner: older person | old dear: older person | senior citizen: older person
service user: customer | client: customer
inmate: person | tard: person | dumb: does not speak | deaf and dumb: deaf | deaf mute: deaf | spastic: disabled
brave battle: life | despite their disability: with their disability | despite his disability: with his disability
despite her disability: with her disability | overcome their disability: do things
`)
