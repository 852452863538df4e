import { CHECK } from '../../domain/drafts/questions'

/** The address of one question; `fromCheck` when it is changed from the check page. */
export const stepAddress = (address: string, step: string, fromCheck = false) =>
  `${address}${address.includes('?') ? '&' : '?'}step=${step}${fromCheck ? `&from=${CHECK}` : ''}`
