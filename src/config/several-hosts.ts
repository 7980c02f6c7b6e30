/**
 * Whether a URL of PostgreSQL names several hosts, as libpq allows. The driver would look up the whole list as one
 * host name. The host is in the URL itself or in the parameter `host`.
 */
export function namesSeveralHosts(url: string): boolean {
  const [, authority = '', query = ''] = /^postgres(?:ql)?:\/\/([^/?#]*)[^?#]*\??([^#]*)/.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return [host, ...new URLSearchParams(query).getAll('host')].some((name) => name.includes(','));
}
