// Runs in the page, before anything of it. Plain JavaScript: what a compiler adds would not be there.
globalThis.paints = { lcp: 0, cls: 0, long: [] }
for (const [type, note] of Object.entries({
  'largest-contentful-paint': (entry) => {
    globalThis.paints.lcp = entry.startTime
  },
  'layout-shift': (entry) => {
    globalThis.paints.cls += entry.value
  },
  longtask: (entry) => {
    globalThis.paints.long.push(entry.duration)
  },
})) {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
}
