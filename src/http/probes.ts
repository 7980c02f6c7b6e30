/** URLs of health and metrics probes, which are polled every few seconds. */
export const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);
