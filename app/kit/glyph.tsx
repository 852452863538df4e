const PATHS = {
  speaker:
    'M3 9v6h4l6 5V4L7 9zm13.5 3a4.5 4.5 0 0 0-2-3.7v7.4a4.5 4.5 0 0 0 2-3.7zm-2-8.7v2.4a6.8 6.8 0 0 1 0 12.6v2.4a9 9 0 0 0 0-17.4z',
  pause: 'M6 4h4.5v16H6zm7.5 0H18v16h-4.5z',
  play: 'M6 3.5v17l14-8.5z',
  stop: 'M5 5h14v14H5z',
  'sentence-back': 'M4 4h3v16H4zm16 0v16L8.5 12z',
  slower: 'M4 10.3h16v3.4H4z',
  faster: 'M10.3 4h3.4v6.3H20v3.4h-6.3V20h-3.4v-6.3H4v-3.4h6.3z',
  menu: 'M3 5h18v3H3zm0 5.5h18v3H3zM3 16h18v3H3z',
} as const

export type GlyphName = keyof typeof PATHS

/** The sign of a control, in the colour of its words. It takes no request, and words always stand beside it. */
export const Glyph = ({ of }: { of: GlyphName }) => (
  <svg className={`glyph glyph-${of}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill="currentColor" d={PATHS[of]} />
  </svg>
)
