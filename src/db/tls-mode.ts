/** The values of `sslmode` that the driver knows. */
const MODES = ['disable', 'no-verify', 'prefer', 'require', 'verify-ca', 'verify-full'];

/**
 * Modes that the driver treats as `verify-full`. It prints a warning of eight lines for each, because a later version of it
 * will not verify the certificate.
 */
const TREATED_AS_VERIFY_FULL: ReadonlySet<string> = new Set(['prefer', 'require', 'verify-ca']);

/**
 * Returns the URL with the TLS mode that the driver uses, so that it prints no warning and a later version of it does not
 * weaken the check. No other part of the URL is changed. With `uselibpqcompat=true` the modes are those of libpq, and
 * the URL is not changed.
 */
export function withExplicitTlsMode(url: string): string {
  if (usesModesOfLibpq(url)) return url;
  const [, start = url, query = '', rest = ''] = /^([^?#]*\?)([^#]*)(.*)$/s.exec(url) ?? [];
  return start + query.split('&').map(withExplicitMode).join('&') + rest;
}

function withExplicitMode(parameter: string): string {
  // Read as a part of a URL, like the driver does: decoded, and without line breaks.
  const { searchParams } = new URL(`postgresql://host/?${parameter}`);
  return TREATED_AS_VERIFY_FULL.has(searchParams.get('sslmode') ?? '') ? 'sslmode=verify-full' : parameter;
}

/** Returns the modes that the URL may have; undefined if it has no other one. */
export function allowedModesUnlessKnown(url: string): readonly string[] | undefined {
  const allowed = usesModesOfLibpq(url) ? MODES.filter((mode) => mode !== 'no-verify') : MODES;
  const found = URL.parse(url)?.searchParams.getAll('sslmode') ?? [];
  return found.every((mode) => allowed.includes(mode)) ? undefined : allowed;
}

/** The driver uses the last one of several parameters with the same name. */
function usesModesOfLibpq(url: string): boolean {
  return URL.parse(url)?.searchParams.getAll('uselibpqcompat').at(-1) === 'true';
}
