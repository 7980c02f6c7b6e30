/**
 * Modes that the driver treats as `verify-full`. It prints a warning of eight lines for each, because a later version of it
 * will not verify the certificate.
 */
const TREATED_AS_VERIFY_FULL = /([?&]sslmode=)(?:prefer|require|verify-ca)(?=[&#]|$)/g;

/**
 * Returns the URL with the TLS mode that the driver uses, so that it prints no warning and a later version of it does not
 * weaken the check. With `uselibpqcompat=true` the modes are those of libpq, and the URL is not changed.
 */
export function withExplicitTlsMode(url: string): string {
  if (/[?&]uselibpqcompat=true(?=[&#]|$)/.test(url)) return url;
  return url.replaceAll(TREATED_AS_VERIFY_FULL, '$1verify-full');
}
