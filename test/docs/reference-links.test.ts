import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, targetsOf } from './reference-pages.ts';

const files = new Map(
  ['docs/schema.md', ...globSync('docs/schema/*.md').sort()].map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]),
);

describe('the links of the reference', () => {
  it('are found by this test', () => {
    const targets = [...files.values()].flatMap(targetsOf);
    expect(targets.length).toBeGreaterThan(500);
  });

  for (const [file, text] of files) {
    it(`lead to a page and an anchor in ${file}`, () => {
      const broken = targetsOf(text).filter((target) => {
        const [path = '', anchor] = target.split('#');
        const linked = path === '' ? file : posix.join(posix.dirname(file), path);
        const content = files.get(linked) ?? readFileSync(linked, 'utf8');
        return anchor !== undefined && !anchorsOf(content).includes(anchor);
      });
      expect(broken).toEqual([]);
    });

    it(`are unambiguous in ${file}`, () => {
      const anchors = anchorsOf(text);
      expect(anchors.filter((anchor, position) => anchors.indexOf(anchor) !== position)).toEqual([]);
    });
  }
});
