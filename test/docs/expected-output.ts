/**
 * Whether the output is the documented one. White space does not matter, and `…` stands for any text. The
 * port of the gateway may differ, and the lines that npm prints before a script are left out.
 */
export function matches(output: string, documented: string): boolean {
  const parts = compact(documented).split('…').map(escapeRegExp);
  return new RegExp(`^${parts.join('.*')}$`, 's').test(compact(output));
}

const compact = (text: string) =>
  text
    .replace(/^> .*$/gm, '')
    .replace(/\s+/g, '')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:4000');

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
