/** An archive each of whose questions is followed, by what it is and how much came of it. */
import type { Archive, OpenArchive } from '@readout/archive'

/** Runs a question within a span of that name; what it came to is told in numbers and in words of ours. */
export type Follow = <T>(
  name: string,
  ask: () => Promise<T>,
  sizes: (result: T) => Readonly<Record<string, string | number>>,
) => Promise<T>

/**
 * The archive with every question followed, those about accounts and releases too.
 *
 * @example
 * const archive = tracedArchive(await openArchive({ memory: true }), follow)
 */
export function tracedArchive(archive: OpenArchive, follow: Follow): OpenArchive {
  return {
    // The state is asked for with each request.
    ...followed(archive, 'archive', follow, ['atOneInstant', 'rehearsal', 'importing', 'state', 'close']),
    importSource: taking(archive, follow),
    importing() {
      const many = archive.importing()
      const end = () => follow('archive linking', many.end, () => ({}))
      return { importSource: taking(many, follow), end }
    },
    rehearsal: () => ({ importSource: taking(archive.rehearsal(), follow) }),
    // Settling is asked for each second, whether anything was released or not.
    releases: followed(archive.releases, 'releases', follow, ['settle']),
    accounts: followed(archive.accounts, 'accounts', follow, []),
  }
}

function taking({ importSource }: Pick<Archive, 'importSource'>, follow: Follow): Archive['importSource'] {
  return (source, hold) =>
    follow(
      'archive importSource',
      () => importSource(source, hold),
      (outcome) => ({
        'readout.import.status': outcome.status,
        'readout.import.bytes': source.bytes.byteLength,
        'readout.import.problems': outcome.status === 'failed' ? 0 : (outcome.problems?.length ?? 0),
      }),
    )
}

/** The same object, whose functions are followed but for those that are named. */
function followed<T extends object>(
  questions: T,
  group: string,
  follow: Follow,
  others: readonly (keyof T & string)[],
): T {
  const passed = new Set<string | symbol>(others)
  return new Proxy(questions, {
    get(target, name) {
      const question: unknown = Reflect.get(target, name)
      if (typeof question !== 'function' || typeof name === 'symbol' || passed.has(name)) return question
      return (...given: unknown[]) =>
        follow(`${group} ${name}`, async () => Reflect.apply(question, target, given), rowsOf)
    },
  })
}

/** How many there are, where an answer is a list. */
const rowsOf = (result: unknown): Readonly<Record<string, number>> =>
  Array.isArray(result) ? { 'db.response.returned_rows': result.length } : {}
