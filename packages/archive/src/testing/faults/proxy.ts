/** A wire between an archive and its database that can be cut. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Wire {
  /** The address of the database at this end of the wire. */
  readonly url: string
  /** Breaks all connections that go over it; new ones can be made. */
  cut(): void
  close(): void
}

/**
 * Puts a wire before a database.
 *
 * @example
 * const wire = await wireTo('postgres://postgres@127.0.0.1:5432/readout')
 * wire.cut()
 */
export async function wireTo(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const near = new URL(url)
  near.port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    url: near.href,
    cut,
    close() {
      server.close()
      cut()
    },
  }
}
