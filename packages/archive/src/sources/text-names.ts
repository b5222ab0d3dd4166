/** Which of many files are texts, and under which name each comes. */

/** A folder's own explanation of itself is none of its documents, nor is the lock of a document that Word has open. */
const noDocument = /^(?:readme\.|~\$)/iu

/**
 * Endings of the files that are taken from a folder; a file named by itself is read whatever its ending. A `.json` is
 * seldom a post: it has to be named.
 */
export const readEndings = ['.md', '.txt', '.markdown', '.html', '.htm', '.pdf', '.docx'] as const

/**
 * Whether a file among others is one of its documents, by its path within the whole: of an ending that is read, and
 * neither hidden nor a README.
 *
 * @example
 * isDocumentName('calls/2021-11-17.md') // true
 * isDocumentName('.git/notes.md') // false
 */
export function isDocumentName(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return false
  return readEndings.some((ending) => name.toLowerCase().endsWith(ending)) && !noDocument.test(name)
}

/** The endings in words: `.md, .txt or .pdf`. */
export function endingsInWords(): string {
  const [last, ...others] = [...readEndings].reverse()
  return `${others.reverse().join(', ')} or ${last}`
}

/**
 * Gives each text of an import a name that no other has: its own, with as many of the folders above it as it takes.
 *
 * @example
 * const nameOf = ownNames()
 * nameOf('call.md', ['us', 'call.md']) // 'call.md'
 * nameOf('call.md', ['mx', 'call.md']) // 'mx/call.md'
 */
export function ownNames(): (name: string, wholePath: readonly string[]) => string {
  const taken = new Set<string>()
  return (name, wholePath) => {
    let length = name.split('/').length
    let own = name
    while (taken.has(own) && length < wholePath.length) {
      length += 1
      own = wholePath.slice(-length).join('/')
    }
    taken.add(own)
    return own
  }
}
