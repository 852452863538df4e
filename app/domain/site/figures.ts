import { countMarket } from '../../../db/queries/figures'

/** What the site holds today, counted from its rows. */
export const siteFigures = countMarket
