import { readWords } from './read'

export const IRREGULAR = readWords(`
  been begun bought brought built caught chosen done drawn driven eaten felt found forgotten given grown heard held
  hidden kept known led left lent made meant paid put read run said seen sent shown sold spent spoken stolen taken
  taught thrown told thought understood worn won written
`)

/** Words that look like a done thing and tell a state, or that plain English needs ("is called"). */
export const STATES = readWords(`
  interested tired worried pleased excited bored scared confused disabled married retired allowed used supposed
  finished closed locked lost involved qualified trained experienced relaxed crowded heated limited unlimited
  stressed frightened upset broken hurt stuck annoyed surprised delighted ashamed embarrassed satisfied prepared
  called named born gone done left opened based covered sorted registered unemployed employed worked needed dressed
  washed bruised fenced raised padded lined balanced complicated detailed mixed skilled varied wicked naked sacred
  hundred kindred advanced required
`)
