// The Easy Read check while one writes, in every box with `data-check`. Without this script it runs on saving.

/** As app/routes/staff/words-check.ts answers. */
type SaidFinding = { level: string; name: string; sentence: string; fix: string; why: string }
type SaidCheck = { said: string; findings: SaidFinding[] }

/** So long nothing was typed: somebody thinks, or is done. */
const STOPPED = 600
const ADDRESS = '/staff/words-check'

type Box = HTMLTextAreaElement | HTMLInputElement

for (const box of document.querySelectorAll<Box>('textarea[data-check], input[data-check]')) watch(box)

function watch(box: Box) {
  const region = placeFor(box)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined
  let checked = box.value
  const check = async () => {
    if (box.value === checked) return
    const text = box.value
    asked?.abort()
    asked = new AbortController()
    const said = await askFor(text, box.lang || 'en', asked.signal)
    if (!said) return
    checked = text
    show(region, text.trim() === '' ? null : said)
  }
  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(check, STOPPED)
  })
}

/** Where the page itself has said what it found, or a new place below the box. */
function placeFor(box: Box): HTMLElement {
  const known = document.querySelector<HTMLElement>(`[data-found="${box.name}"]`)
  const region = known ?? document.createElement('div')
  region.className = 'words-check'
  const count = region.querySelector('.words-check-count') ?? line('', 'words-check-count')
  count.setAttribute('aria-live', 'polite')
  region.prepend(count)
  if (!known) box.after(region)
  return region
}

/** Null when nobody answers: then it is checked on saving. */
async function askFor(text: string, lang: string, signal: AbortSignal): Promise<SaidCheck | null> {
  try {
    const answer = await fetch(ADDRESS, {
      method: 'POST',
      body: new URLSearchParams({ text, lang }),
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal,
    })
    return answer.ok ? ((await answer.json()) as { texts: SaidCheck[] }).texts[0]! : null
  } catch {
    return null
  }
}

/**
 * How much there is to look at is said aloud, and only when that changes: who writes with a screen reader would hear
 * every reason at every pause. The reasons stand below, to be read when one wants to.
 */
function show(region: HTMLElement, said: SaidCheck | null) {
  const [count, ...before] = region.children
  const list = document.createElement('ul')
  list.append(...(said?.findings ?? []).map(item))
  if (count && count.textContent !== (said?.said ?? '')) count.textContent = said?.said ?? ''
  if (before.map(({ textContent }) => textContent).join('') === list.textContent) return
  for (const old of before) old.remove()
  if (list.children.length > 0) region.append(list)
}

function item({ level, name, sentence, fix, why }: SaidFinding) {
  const li = document.createElement('li')
  li.append(
    line(`${name}. ${level}`, 'words-check-name'),
    line(sentence, 'checked-sentence'),
    line(fix),
    line(why),
  )
  return li
}

function line(words: string, look = ''): HTMLElement {
  const p = document.createElement('p')
  p.textContent = words
  if (look) p.className = look
  return p
}
