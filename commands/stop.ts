/** Says in one line why a command cannot go on, and ends it. */
export function stopWith(why: string): never {
  console.error(why)
  process.exit(1)
}
