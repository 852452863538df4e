import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../commands/browser.js'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws when there is no Chromium on this machine */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no Chromium here. Set CHROMIUM_PATH to where one is.')
  return chromium.launch({ executablePath, args: FLAGS })
}
