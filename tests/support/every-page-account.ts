import { DEMO_ASKED, DEMO_CARD, DEMO_CONFIRMED, DEMO_LINK, DEMO_USED_LINK } from '../../db/seed/account'
import type { Example } from './every-page'
import { answeringUpTo, onTheWayIn, pressNext, pressOnly, sendUnchanged } from './every-page-acts'
import { idOfDemo } from './viewers'

/** Signing in, and people for the council. */
export const ACCOUNT_EXAMPLES: Record<string, Example[]> = {
  '/sign-in': [
    { address: '/sign-in' },
    { address: '/sign-in?back=%2Fme', state: 'with errors', first: sendUnchanged },
    { address: '/sign-in', state: 'signed in already', as: 'carer' },
  ],
  '/sign-in/sent': [
    { address: '/sign-in/sent?by=mail' },
    { address: '/sign-in/sent?by=text', state: 'by text' },
  ],
  '/sign-in/link/:token': [
    { address: `/sign-in/link/${DEMO_LINK}` },
    { address: `/sign-in/link/${DEMO_USED_LINK}`, state: 'used', status: 410 },
    { address: '/sign-in/link/wrong', state: 'wrong', status: 404 },
  ],
  '/sign-in/card/:token': [
    { address: `/sign-in/card/${DEMO_CARD}` },
    { address: '/sign-in/card/wrong', state: 'wrong', status: 404 },
  ],
  '/sign-in/check': [
    {
      address: '/sign-in/check',
      state: 'asked',
      status: 410,
      first: onTheWayIn(DEMO_ASKED, '/sign-in/check'),
    },
    { address: '/sign-in/check', state: 'too late', status: 410 },
  ],
  '/sign-in/device': [
    {
      address: '/sign-in/device',
      state: 'asked',
      status: 410,
      first: onTheWayIn(DEMO_CONFIRMED, '/sign-in/device'),
    },
    {
      address: '/sign-in/device',
      state: 'with errors',
      status: 410,
      first: onTheWayIn(DEMO_CONFIRMED, '/sign-in/device', sendUnchanged),
    },
  ],
  '/sign-in/new': [
    { address: '/sign-in/new' },
    { address: '/sign-in/new', state: 'with errors', first: pressNext },
    { address: '/sign-in/new', state: 'called', first: answeringUpTo('called') },
    { address: '/sign-in/new', state: 'reach', first: answeringUpTo('reach') },
    { address: '/sign-in/new', state: 'picture', first: answeringUpTo('picture') },
    { address: '/sign-in/new', state: 'to check', first: answeringUpTo('check') },
  ],
  '/sign-out': [
    { address: '/sign-out', as: 'customer' },
    { address: '/sign-out', state: 'done' },
  ],
  '/me/sign-in': [
    { address: '/me/sign-in', as: 'customer' },
    { address: '/me/sign-in?done=device', state: 'signed out there', as: 'carer' },
  ],
  '/me/sign-in/card': [
    { address: '/me/sign-in/card', as: 'customer-older' },
    {
      address: '/me/sign-in/card',
      state: 'printed',
      as: 'customer-older',
      first: pressOnly('main form[method=post] button'),
    },
  ],
  '/staff/people': [
    { address: '/staff/people', as: 'council' },
    { address: '/staff/people?q=xylophone', state: 'nobody found', as: 'council' },
  ],
  '/staff/people/new': [
    { address: '/staff/people/new', as: 'council' },
    { address: '/staff/people/new', state: 'with errors', as: 'council', first: sendUnchanged },
  ],
  '/staff/people/:id': [
    { address: `/staff/people/${idOfDemo('customer')}`, as: 'council' },
    { address: `/staff/people/${idOfDemo('provider')}`, state: 'of staff', as: 'council' },
    {
      address: `/staff/people/${idOfDemo('provider')}`,
      state: 'with errors',
      as: 'council',
      first: sendUnchanged,
    },
    { address: `/staff/people/${idOfDemo('customer-new')}?done=new`, state: 'new', as: 'council' },
  ],
  '/staff/people/:id/card': [
    { address: `/staff/people/${idOfDemo('customer-new')}/card`, as: 'council' },
    {
      address: `/staff/people/${idOfDemo('customer-new')}/card`,
      state: 'printed',
      as: 'council',
      first: pressOnly('main form[method=post] button'),
    },
  ],
}
