/** People round the ten of the demo. They have no demo sign-in of their own. Nobody here is real. */
export const OTHERS = {
  'maya-mum': { firstName: 'Ingrid', lastName: 'Lindqvist', town: 'colchester' },
  'maya-worker': { firstName: 'Kwame', lastName: 'Boateng', town: 'colchester' },
  'ken-wife': { firstName: 'Rosa', lastName: 'Whitlock', town: 'harwich' },
  'sam-advocate': { firstName: 'Priya', lastName: 'Nair', town: 'chelmsford' },
  'mill-room': { firstName: 'Mel', lastName: 'Carter', town: 'chelmsford' },
} as const
