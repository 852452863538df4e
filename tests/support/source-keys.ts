import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['app', 'db', 'commands']

/** Where source names messages: whole keys, and patterns of keys that are made while the site runs. */
export type UsedKeys = {
  literals: { key: string; where: string }[]
  patterns: { pattern: RegExp; where: string; text: string }[]
}

/**
 * Reads every string and template in the source that starts with a namespace: 'shared:skip' names a key,
 * `taxonomy:kind.${kind}` a pattern, and 'taxonomy:' or 'shared:nav.' (to be added to) all that starts so.
 */
export function findUsedKeys(namespaces: Iterable<string>): UsedKeys {
  const known = new Set(namespaces)
  const used: UsedKeys = { literals: [], patterns: [] }
  for (const file of SOURCES.flatMap(listSources)) readKeys(file, known, used)
  return used
}

const listSources = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(ROOT, folder, file))

function readKeys(file: string, known: ReadonlySet<string>, used: UsedKeys) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false)
  const where = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    return `${relative(ROOT, file)}:${line + 1}`
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) addText(node.text, () => where(node))
    else if (ts.isTemplateExpression(node)) addTemplate(node)
    ts.forEachChild(node, visit)
  }
  const addText = (text: string, place: () => string) => {
    if (!isKey(text, known)) return
    if (/[:.]$/.test(text)) used.patterns.push({ pattern: pattern([text, '']), where: place(), text })
    else used.literals.push({ key: text, where: place() })
  }
  const addTemplate = (node: ts.TemplateExpression) => {
    const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    if (isKey(node.head.text, known) && parts.every((part) => /^[\w.:-]*$/.test(part)))
      used.patterns.push({ pattern: pattern(parts), where: where(node), text: node.getText(source) })
  }
  visit(source)
}

const isKey = (text: string, known: ReadonlySet<string>) => {
  const [, namespace] = /^([a-z][\w-]*):[\w.-]*$/.exec(text) ?? []
  return !!namespace && known.has(namespace)
}

/** What is put in may be empty; what is named may be a group of messages. */
const pattern = (parts: string[]) =>
  new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}(?:[._].+)?$`)
