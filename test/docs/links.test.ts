import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { anchorsOf, linksOf, PAGES } from './pages.ts';

const LOCAL = 'http://127.0.0.1:4000';

/** Returns what is wrong with a link to a file or an anchor of this repository; undefined if it resolves. */
function problemOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#', 2);
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (target.startsWith('..')) return `${link} leaves the repository`;
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined) return undefined;
  return anchorsOf(target).includes(anchor) ? undefined : `${link}: no such heading`;
}

const isExternal = (link: string) => /^[a-z]+:/.test(link);

describe('links of the documentation', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('finds links and headings', () => {
    expect(PAGES).toContain('docs/README.md');
    expect(linksOf('README.md')).toContain('docs/deploy.md');
    expect(anchorsOf('docs/deploy.md')).toContain('your-own-postgresql');
    expect(problemOf('README.md', 'docs/deploy.md#no-such-heading')).toBe(
      'docs/deploy.md#no-such-heading: no such heading',
    );
    expect(problemOf('docs/deploy.md', 'docs/deploy.md')).toBe('docs/deploy.md: no such file');
  });

  it.each(PAGES)('%s links to existing files and headings', (page) => {
    const links = linksOf(page).filter((link) => !isExternal(link));
    expect(links.flatMap((link) => problemOf(page, link) ?? [])).toEqual([]);
  });

  it.each(PAGES)('%s declares no anchor twice', (page) => {
    const anchors = anchorsOf(page);
    expect(anchors.filter((anchor, position) => anchors.indexOf(anchor) !== position)).toEqual([]);
  });

  it('links to other sites by https', () => {
    const links = PAGES.flatMap(linksOf).filter((link) => isExternal(link) && !link.startsWith(LOCAL));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => new URL(link).protocol !== 'https:')).toEqual([]);
  });

  it('links to pages of the gateway that exist', async () => {
    const paths = new Set(
      PAGES.flatMap(linksOf)
        .filter((link) => link.startsWith(LOCAL))
        .map((link) => new URL(link).pathname),
    );
    expect(paths).toContain('/docs');
    for (const path of paths) {
      const { status } = await fetch(gateway.server.url + path);
      // `/graphql` without a credential.
      expect([200, 401], path).toContain(status);
    }
  });

  it('lists every page in docs/README.md', () => {
    const listed = linksOf('docs/README.md').map((link) => normalize(join('docs', link)));
    const pages = PAGES.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md');
    expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  });
});
