/** Real towns of two council areas, with the coordinates of their centres. */
type Town = { name: string; area: 'essex' | 'bedfordshire'; lat: number; lng: number }

export const TOWNS = {
  chelmsford: { name: 'Chelmsford', area: 'essex', lat: 51.736, lng: 0.469 },
  colchester: { name: 'Colchester', area: 'essex', lat: 51.89, lng: 0.903 },
  basildon: { name: 'Basildon', area: 'essex', lat: 51.571, lng: 0.456 },
  harlow: { name: 'Harlow', area: 'essex', lat: 51.771, lng: 0.093 },
  braintree: { name: 'Braintree', area: 'essex', lat: 51.878, lng: 0.553 },
  'clacton-on-sea': { name: 'Clacton-on-Sea', area: 'essex', lat: 51.79, lng: 1.155 },
  maldon: { name: 'Maldon', area: 'essex', lat: 51.732, lng: 0.677 },
  witham: { name: 'Witham', area: 'essex', lat: 51.8, lng: 0.638 },
  brentwood: { name: 'Brentwood', area: 'essex', lat: 51.62, lng: 0.305 },
  epping: { name: 'Epping', area: 'essex', lat: 51.698, lng: 0.11 },
  'saffron-walden': { name: 'Saffron Walden', area: 'essex', lat: 52.023, lng: 0.243 },
  rayleigh: { name: 'Rayleigh', area: 'essex', lat: 51.586, lng: 0.605 },
  'canvey-island': { name: 'Canvey Island', area: 'essex', lat: 51.521, lng: 0.58 },
  harwich: { name: 'Harwich', area: 'essex', lat: 51.946, lng: 1.289 },
  dunstable: { name: 'Dunstable', area: 'bedfordshire', lat: 51.886, lng: -0.521 },
  'leighton-buzzard': { name: 'Leighton Buzzard', area: 'bedfordshire', lat: 51.917, lng: -0.661 },
  'houghton-regis': { name: 'Houghton Regis', area: 'bedfordshire', lat: 51.904, lng: -0.523 },
  biggleswade: { name: 'Biggleswade', area: 'bedfordshire', lat: 52.087, lng: -0.264 },
  flitwick: { name: 'Flitwick', area: 'bedfordshire', lat: 52.004, lng: -0.496 },
  sandy: { name: 'Sandy', area: 'bedfordshire', lat: 52.13, lng: -0.289 },
  ampthill: { name: 'Ampthill', area: 'bedfordshire', lat: 52.03, lng: -0.495 },
} as const satisfies Record<string, Town>

export type TownSlug = keyof typeof TOWNS
