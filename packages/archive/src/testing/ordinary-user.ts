/** The superuser may read and write everything; a test of what is forbidden needs somebody else. */

/**
 * False where the tests run as the superuser and cannot become anybody else (in a worker thread, on Windows).
 */
export const canBeOrdinaryUser =
  process.platform !== 'win32' && (process.getuid?.() !== 0 || process.seteuid !== undefined)

/** Why a test of what is forbidden is skipped. */
export const superuserOnly = 'the superuser may do everything, and cannot become somebody else here'

/**
 * Runs `work` as a user without rights; the files that it touches stay those of the user who made them.
 *
 * @example
 * await asOrdinaryUser(() => readFile('/etc/shadow')) // rejects with EACCES
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  const nobody = 65_534
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
