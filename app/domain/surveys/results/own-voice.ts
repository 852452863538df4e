import type { Definition, Who } from '../definition'

/** People who speak about their own lives. */
const OWN: readonly Who[] = ['me', 'helped', 'carer']

/**
 * Whether somebody's answers are in the main figures. Those who speak for somebody else (`carer-for`), and staff and
 * providers, are shown apart and never added to people's own voices. A survey that asks nobody about their own life,
 * such as one for providers, counts everybody.
 */
export const countsAsOwnVoice = ({ who: asked }: Pick<Definition, 'who'>, who: Who): boolean =>
  !asked.some((one) => OWN.includes(one)) || OWN.includes(who)

/** Whether somebody may answer who is in no main figure. */
export const asksOthersToo = (definition: Pick<Definition, 'who'>): boolean =>
  definition.who.some((who) => !countsAsOwnVoice(definition, who))
