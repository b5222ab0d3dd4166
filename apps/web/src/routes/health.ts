/** What a service manager or a load balancer asks: whether the process lives, and whether it can be sent readers. */
import { Hono } from 'hono'
import type { Site } from '../app.tsx'

/** The routes of health, to be put at the root of the site. */
export function healthRoutes({ archive, isStopping = () => false }: Site): Hono {
  const routes = new Hono()

  // Asks nothing of the archive: a process is not to be ended because its database is.
  routes.get('/healthz', (c) => c.text('ok', 200, unkept))

  routes.get('/readyz', async (c) => {
    if (isStopping()) return c.text('stopping', 503, unkept)
    try {
      await archive.documents({ limit: 1 })
    } catch {
      return c.text('the archive does not answer', 503, unkept)
    }
    return c.text('ready', 200, unkept)
  })

  return routes
}

const unkept = { 'cache-control': 'no-store' }
