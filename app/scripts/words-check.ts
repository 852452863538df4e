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
  region.setAttribute('aria-live', 'polite')
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

/** What was said before and is still so is not said again: the region changes only when its words do. */
function show(region: HTMLElement, said: SaidCheck | null) {
  const news = document.createElement('div')
  if (said) news.append(line(said.said, 'words-check-count'))
  if (said && said.findings.length > 0) {
    const list = document.createElement('ul')
    list.append(...said.findings.map(item))
    news.append(list)
  }
  if (news.textContent !== region.textContent) region.replaceChildren(...news.childNodes)
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

function line(words: string, look = '') {
  const p = document.createElement('p')
  p.textContent = words
  if (look) p.className = look
  return p
}
