/** The name of an entry of an archive file, as a path within it. */

/**
 * The path of an entry with `/` and composed letters, without the ways out of the archive that some files hold (`../`, a
 * drive, a root): nothing is unpacked to a disk, so that such an entry can do no harm and is a text like others.
 *
 * @example
 * packedName('./calls/../2021.md') // '2021.md'
 * packedName('../../etc/notes.txt') // 'etc/notes.txt'
 */
export function packedName(name: string): string {
  const parts: string[] = []
  for (const part of name
    .replaceAll('\\', '/')
    .replace(/^[a-z]:\//iu, '')
    .split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/').replaceAll('\0', '\ufffd').normalize()
}
