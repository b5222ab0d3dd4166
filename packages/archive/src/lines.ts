/** Lines of a stream, of any length. */

/**
 * The lines of a stream as bytes, without their ends. A line ends at a line feed and nowhere else: `node:readline` also ends
 * one at U+2028, which JSON may hold as it is. What follows the last line feed is a line where it is not empty.
 *
 * @example
 * for await (const line of linesIn(createReadStream('records.ndjson'))) JSON.parse(line.toString())
 */
export async function* linesIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let begun: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)])
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

const lineFeed = 0x0a
