/** Reports of one event come within three days; later ones are of another. */
export const newsWindowMs = 72 * 3_600_000

/** More reports are never held, whatever their dates say: one that is dated ahead would hold all those behind it. */
export const mostHeld = 100_000

/** Issues of one routine title ("Kursy walut") come a day apart, give or take; outlets repeat each other's titles sooner. */
export const issueMs = 15 * 3_600_000
