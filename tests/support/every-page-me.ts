import { DEMO_INVITE } from '../../db/seed/sharing'
import type { Example } from './every-page'
import {
  askToGo,
  choosing,
  helpSam,
  leavingEmpty,
  sendNoName,
  sendUnchanged,
  writeTooMuch,
  writeTwice,
} from './every-page-acts'
import { idOfDemo } from './viewers'

/** About me, my data, and who sees what. */
export const ME_EXAMPLES: Record<string, Example[]> = {
  '/me/about': [
    { address: '/me/about', as: 'customer' },
    { address: '/me/about?done=saved', state: 'written by others', as: 'customer-complex' },
    { address: '/me/about', state: 'nothing yet', as: 'customer-new' },
    { address: '/me/about', state: 'helping', as: 'carer', first: helpSam('/me/about') },
    { address: '/me/about?back=%2Factivities', state: 'on the way', as: 'customer-work' },
  ],
  '/me/about/:question': [
    { address: '/me/about/like', as: 'customer' },
    { address: '/me/about/support?one=yes', state: 'alone', as: 'customer' },
    { address: '/me/about/pictures', state: 'photos', as: 'customer' },
    { address: '/me/about/learn', state: 'with errors', as: 'customer-work', first: writeTooMuch },
    { address: '/me/about/important', state: 'changed on 2 devices', as: 'customer-work', first: writeTwice },
    { address: '/me/about/like', state: 'not shared', as: 'carer', first: helpSam('/me/about/like') },
  ],
  '/me/about/face': [{ address: '/me/about/face', as: 'customer' }],
  '/me/data': [
    { address: '/me/data', as: 'customer' },
    { address: '/me/data?all=yes&done=fact', state: 'unfolded', as: 'customer-complex' },
    { address: '/me/data', state: 'of a supporter', as: 'carer' },
    { address: '/me/data', state: 'not shared', as: 'carer', first: helpSam('/me/data') },
  ],
  '/me/data/change/:fact': [
    { address: '/me/data/change/name', as: 'customer' },
    { address: '/me/data/change/name', state: 'with errors', as: 'customer', first: sendNoName },
    { address: '/me/data/change/lang', state: 'language', as: 'customer' },
    { address: '/me/data/change/town', state: 'town', as: 'customer' },
  ],
  '/me/data/reach': [
    { address: '/me/data/reach', as: 'customer' },
    { address: '/me/data/reach', state: 'with errors', as: 'customer', first: sendUnchanged },
    { address: '/me/data/reach?sent=mail', state: 'sent', as: 'customer' },
  ],
  '/me/data/reach/:token': [
    { address: '/me/data/reach/none', state: 'no such link', as: 'customer', status: 404 },
  ],
  '/me/data/contacts': [
    { address: '/me/data/contacts', as: 'customer' },
    { address: '/me/data/contacts', state: 'with errors', as: 'customer-work', first: sendUnchanged },
  ],
  '/me/data/delete': [
    { address: '/me/data/delete', as: 'customer-work' },
    { address: '/me/data/delete', state: 'asked', as: 'customer-older', first: askToGo },
  ],
  '/me/people': [
    { address: '/me/people', as: 'customer' },
    { address: '/me/people?done=invited', state: 'letter sent', as: 'customer' },
    { address: '/me/people', state: 'decided for somebody', as: 'customer-complex' },
    { address: '/me/people', state: 'nobody yet', as: 'customer-new' },
    { address: '/me/people', state: 'not shared', as: 'carer', first: helpSam('/me/people') },
  ],
  '/me/people/share': [
    { address: '/me/people/share', as: 'customer' },
    {
      address: '/me/people/share',
      state: 'with errors',
      as: 'customer-older',
      first: leavingEmpty('topics'),
    },
    {
      address: '/me/people/share',
      state: 'to check',
      as: 'customer-complex',
      first: choosing('who', 'topics', 'can', 'until'),
    },
    { address: '/me/people/share?step=topics', state: 'what', as: 'customer-work' },
    { address: '/me/people/share?step=can', state: 'see or do', as: 'customer-work' },
    { address: '/me/people/share?step=until', state: 'until when', as: 'customer-work' },
  ],
  '/me/people/invite': [
    { address: '/me/people/invite', as: 'customer-older' },
    { address: '/me/people/invite', state: 'with errors', as: 'customer-work', first: leavingEmpty('name') },
    { address: '/me/people/invite?step=relation', state: 'who it is', as: 'customer-complex' },
  ],
  '/me/people/:id': [
    { address: `/me/people/${idOfDemo('carer')}`, as: 'customer' },
    { address: `/me/people/${idOfDemo('carer')}?done=shared`, state: 'just shared', as: 'customer' },
    { address: `/me/people/${idOfDemo('sam-advocate')}`, state: 'nothing shared', as: 'customer' },
    { address: `/me/people/${idOfDemo('ken-wife')}`, state: 'by law', as: 'customer-older' },
    { address: `/me/people/${idOfDemo('maya-mum')}`, state: 'best interests', as: 'customer-complex' },
  ],
  '/me/looked': [
    { address: '/me/looked', as: 'customer' },
    { address: '/me/looked', state: 'nobody', as: 'customer-new' },
  ],
  '/caring': [
    { address: '/caring', as: 'carer' },
    { address: '/caring?done=stopped', state: 'just stopped', as: 'carer' },
    { address: '/caring', state: 'nobody', as: 'carer-new' },
  ],
  '/caring/:person': [
    { address: `/caring/${idOfDemo('customer')}`, as: 'carer' },
    { address: `/caring/${idOfDemo('customer')}`, state: 'helping', as: 'carer', first: helpSam('/caring') },
  ],
  '/sign-in/invite/:token': [
    { address: `/sign-in/invite/${DEMO_INVITE}` },
    { address: `/sign-in/invite/${DEMO_INVITE}`, state: 'signed in', as: 'carer-new' },
    { address: `/sign-in/invite/${DEMO_INVITE}`, state: 'own', as: 'customer' },
    { address: `/sign-in/invite/${DEMO_INVITE}?done=no`, state: 'no thank you' },
    { address: '/sign-in/invite/gone', state: 'does not work any more' },
  ],
  '/sign-in/invite/:token/you': [
    { address: `/sign-in/invite/${DEMO_INVITE}/you` },
    { address: `/sign-in/invite/${DEMO_INVITE}/you`, state: 'picture', first: choosing('name', 'called') },
    {
      address: `/sign-in/invite/${DEMO_INVITE}/you`,
      state: 'to check',
      first: choosing('name', 'called', 'picture', 'device'),
    },
  ],
  '/staff/people/:id/decisions': [
    { address: `/staff/people/${idOfDemo('customer-complex')}/decisions`, as: 'council' },
    { address: `/staff/people/${idOfDemo('customer')}/decisions`, state: 'none', as: 'council' },
    {
      address: `/staff/people/${idOfDemo('customer')}/decisions`,
      state: 'with errors',
      as: 'council',
      first: sendUnchanged,
    },
  ],
}
