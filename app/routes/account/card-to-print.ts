import type { MadeCard } from '../../domain/account/card'
import { sayDate } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { localDay, siteOrigin } from '../../session.server'
import type { CardToPrint } from './printed-card'

/** A card that was just made, as its page shows it: with the address that its code leads to. */
export function cardToPrint(words: Words, { secret, who, name, madeAt }: MadeCard, url: URL): CardToPrint {
  const path = `/sign-in/card/${secret}`
  return {
    ...{ who, name },
    address: `${siteOrigin(url)}${path}`,
    photo: `${path}/photo`,
    made: sayDate(words, localDay(new Date(madeAt))),
  }
}
