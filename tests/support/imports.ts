import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import ts from 'typescript'

/** `to` is a file of the project from its root, or `npm:name` for a package. */
export type Import = { to: string; typeOnly: boolean }
export type SourceFile = {
  path: string
  text: string
  lines: number
  imports: Import[]
  onlyReExports: boolean
}

const FOLDERS = ['app', 'db', 'commands', 'tests']

/** Every TypeScript and JavaScript file of the project with what it imports. */
export function readSources(): SourceFile[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
      .map((entry) => posix.join(entry.parentPath, entry.name)),
  )
  const known = new Set(paths)
  return paths.map((path) => readSource(path, known))
}

function readSource(path: string, known: ReadonlySet<string>): SourceFile {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const imports: Import[] = []
  const add = (specifier: string, typeOnly: boolean) =>
    imports.push({ to: resolve(path, specifier, known), typeOnly })
  for (const statement of file.statements) {
    const specifier = specifierOf(statement)
    if (specifier !== undefined) add(specifier, isTypeOnly(statement))
  }
  for (const [, specifier] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) add(specifier ?? '', false)
  const onlyReExports =
    file.statements.length > 0 && file.statements.every((s) => ts.isExportDeclaration(s) && s.moduleSpecifier)
  return { path, text, lines: text.split('\n').length - 1, imports, onlyReExports }
}

function specifierOf(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined
  const { moduleSpecifier } = statement
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
}

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  if (!ts.isImportDeclaration(statement) || !statement.importClause) return false
  const { isTypeOnly, name, namedBindings } = statement.importClause
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined
  return (
    isTypeOnly || (!name && named !== undefined && named.length > 0 && named.every((one) => one.isTypeOnly))
  )
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return `npm:${specifier}`
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''))
  const candidates = [path, ...['.ts', '.tsx', '.js', '/index.ts', '/index.tsx'].map((end) => path + end)]
  return candidates.find((candidate) => known.has(candidate)) ?? path
}
