/** Where somebody asks every second or two how we are, and means nothing else by it. */
export const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);
