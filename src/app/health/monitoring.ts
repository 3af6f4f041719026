import type { World } from '#pipeline/world.ts'
import type { Log } from '#ports/log.ts'
import { createHealthBoard, type HealthBoard } from './health-board.ts'
import { endpoint, healthEndpoints } from './health-endpoints.ts'
import { reportHealth } from './health-report.ts'
import type { HttpHost } from './http-host.ts'
import { createMetrics, type Metrics, renderMetrics } from './metrics.ts'
import { observeLog } from './observe.ts'
import { readVersion } from '#app/version.ts'

/** What watches the bot: its counters, and the board on which its parts tell how they are. */
export type Monitoring = {
  readonly metrics: Metrics
  readonly health: HealthBoard
  /** Counts its warnings and errors. */
  readonly log: Log
  readonly now: () => number
}

/** Nothing counted and nothing wrong yet. */
export function createMonitoring(log: Log, now: () => number): Monitoring {
  const metrics = createMetrics(readVersion())
  return { metrics, health: createHealthBoard(now), log: observeLog(log, metrics), now }
}

/** Opens what the configuration switches on: `/healthz`, `/livez` and `/readyz`, and `/metrics`. */
export function mountMonitoring(http: HttpHost, world: World, { metrics, health }: Monitoring): void {
  const { http: settings } = world.configuration
  const sources = { world, board: health, platforms: [...world.messengers.keys()] }
  const mounts = [
    ...(settings.health ? healthEndpoints(() => reportHealth(sources)) : []),
    ...(settings.metrics
      ? [endpoint('/metrics', async () => ({ status: 200, ...(await renderMetrics(metrics, sources)) }))]
      : []),
  ]
  for (const mount of mounts) http.mount(mount)
}
