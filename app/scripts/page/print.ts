/** `data-print` buttons keep their place empty until they can do something. */
export function offerPrinting() {
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-print]')) return
    // Without scripts it is a link to the words that say how.
    event.preventDefault()
    print()
  })
}
