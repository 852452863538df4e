import type { PictureKey } from './registry'

/** What others made and we use: the key of its words, its own name, its licence, and where it comes from. */
export const CREDITS: { key: string; name: string; licence: string; link: string; picture: PictureKey }[] = [
  {
    key: 'pictures',
    name: 'OpenMoji',
    licence: 'CC BY-SA 4.0',
    link: 'https://openmoji.org',
    picture: 'action.pictures',
  },
  {
    key: 'letters',
    name: 'Atkinson Hyperlegible Next',
    licence: 'SIL Open Font License 1.1',
    link: 'https://www.brailleinstitute.org/freefont',
    picture: 'action.large',
  },
  {
    key: 'urdu-letters',
    name: 'Noto Sans Arabic',
    licence: 'SIL Open Font License 1.1',
    link: 'https://fonts.google.com/noto',
    picture: 'action.language',
  },
  {
    key: 'map',
    name: 'OpenStreetMap',
    licence: 'ODbL 1.0',
    link: 'https://www.openstreetmap.org/copyright',
    picture: 'action.map',
  },
]
