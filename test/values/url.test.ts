import { describe, expect, it } from 'vitest';
import { Issue } from '../../src/update/problem.ts';
import { url } from '../../src/values/formats.ts';
import { URLS } from '../rest/openapi/extremes.ts';

const codeOf = (value: string) => {
  const parsed = url().parse(value);
  return parsed instanceof Issue ? parsed.code : parsed;
};

describe('a URL', () => {
  it.each(URLS)('is accepted: %s', (value) => {
    expect(codeOf(value)).toBe(value);
  });

  it.each([
    'ftp://example.com',
    'https:example.com',
    'example.com',
    '//example.com',
    'https://',
    'mailto:a@b.c',
  ])('is rejected: %s', (value) => expect(codeOf(value)).toBe('INVALID_FORMAT'));

  /** Code points of white space and invisible characters. */
  const INVISIBLE = [
    ...[0x20, 0xa0, 0x1680, 0x2003, 0x202f, 0x205f, 0x3000, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4],
    ...[0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x2060, 0x2800, 0x3164, 0xfe0f, 0xfeff],
    ...[0xffa0, 0xfff9, 0x1d173, 0xe0001, 0xe0041, 0xe0100],
  ];

  it.each(INVISIBLE.map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), code] as const))(
    'is rejected if its host, path or query contains U+%s',
    (_name, code) => {
      const character = String.fromCodePoint(code);
      for (const value of [
        `https://exa${character}mple.com/`,
        `https://example.com/a${character}b`,
        `https://example.com/?q=a${character}b`,
      ])
        expect(codeOf(value)).toBe('INVALID_FORMAT');
    },
  );

  it.each(['\u202a', '\u2066'])('is rejected if it contains a bidirectional control', (character) => {
    expect(codeOf(`https://example.com/a${character}b`)).toBe('CONTROL_CHARACTER');
  });

  it('is rejected if it contains a control character, and is trimmed', () => {
    for (const code of [0x00, 0x09, 0x0a, 0x0d, 0x1f, 0x7f, 0x85])
      expect(codeOf(`https://example.com/a${String.fromCodePoint(code)}b`)).toBe('CONTROL_CHARACTER');
    expect(codeOf(' https://example.com/ ')).toBe('https://example.com/');
  });
});
