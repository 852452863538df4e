/** The mark of Good Days: the sun over a path. The name stands beside it, so it is silent. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path fill="var(--mark-sun, #f2a33a)" d="M2 22a22 22 0 0 1 44 0z" />
      <path
        fill="currentColor"
        d="M2 26h21c-3 6-14 6-9 17.7A22 22 0 0 1 2 26zm24 0h20a22 22 0 0 1-26 19.7c-5-10 9-11 6-19.7z"
      />
    </svg>
  )
}
