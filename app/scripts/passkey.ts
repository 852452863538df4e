// A passkey is made or used by the browser alone, so its button is there only where the browser can.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Wanted = 'sign-in' | 'make'

async function send(address: string, body: object) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

async function run({ dataset }: HTMLElement) {
  const { address, back } = dataset
  const optionsJSON = await send(`${address}/start`, {})
  const response = await ((dataset.passkey as Wanted) === 'make'
    ? startRegistration({ optionsJSON })
    : startAuthentication({ optionsJSON }))
  const { to } = await send(`${address}/finish`, { response, back })
  location.assign(to)
}

for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (!browserSupportsWebAuthn()) break
  const said = box.querySelector<HTMLElement>('[data-failed]')!
  let busy = false
  box.hidden = false
  box.querySelector('button')!.addEventListener('click', async () => {
    if (busy) return
    busy = true
    said.textContent = ''
    // What went wrong is for the person the same each time: there is another way on this page.
    await run(box).catch(() => {
      said.textContent = said.dataset.failed ?? ''
    })
    busy = false
  })
}
