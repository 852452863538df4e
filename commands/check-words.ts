/**
 * Checks words against the Easy Read rules while they are being written:
 *   npx tsx commands/check-words.ts locales/en/activities.json
 *   echo "We utilise this." | npx tsx commands/check-words.ts -
 * Several files may be named. Ends with 1 when something must change. Advice alone ends with 0.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkWords } from '../app/domain/words/check'
import { type Finding, mustChange } from '../app/domain/words/finding'
import { markEntryWord } from '../app/domain/words/glossary'
import { listStrings, type PlacedString } from '../app/domain/words/strings'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Say which file to check, or - to read from standard input.')
  process.exit(2)
}

const glossaryFile = join(import.meta.dirname, '../locales/en/glossary.json')
const glossary = existsSync(glossaryFile) ? JSON.parse(readFileSync(glossaryFile, 'utf8')) : undefined

const found = files.flatMap(checkFile)
const faults = found.filter(mustChange).length
console.log(`${faults} to change, ${found.length - faults} to think about.`)
process.exitCode = faults > 0 ? 1 : 0

function checkFile(file: string): Finding[] {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8')
  const strings = readStrings(text, file)
  return strings.flatMap((string) => {
    const findings = checkWords(string.text, { glossary })
    for (const finding of findings) print(file, string, finding)
    return findings
  })
}

/** A JSON file has one text a key; anything else is one text. */
function readStrings(text: string, file: string): PlacedString[] {
  if (!file.endsWith('.json') && !/^\s*[[{]\s*["\]}{]/.test(text)) return [{ key: '', text }]
  const isGlossary = file.endsWith('glossary.json')
  return listStrings(JSON.parse(text)).map(({ key, text: words }) => ({
    key,
    text: isGlossary ? markEntryWord(key, words) : words,
  }))
}

function print(file: string, { key }: PlacedString, finding: Finding) {
  const { rule, found, suggestion, values, sentence } = finding
  const length = values.most ? ` (${values.words} words, ${values.most} at most)` : ''
  const instead = suggestion === undefined ? '' : ` -> "${suggestion}"`
  console.log(`${mustChange(finding) ? 'CHANGE' : 'think '} ${file}${key && ` ${key}`}: ${rule}${length}`)
  console.log(`       ${length ? '' : `"${found}"${instead} in: `}${sentence}`)
}
