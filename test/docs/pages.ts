import { globSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { marked, type Token, type Tokens } from 'marked';

/** A fenced block of a page. */
export interface Block {
  language: string;
  text: string;
  /** The number of headings before it. */
  section: number;
}

/** The pages that users read, by their paths from the project's folder. */
export const PAGES = globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md']).sort();

export function blocksOf(page: string): Block[] {
  let section = 0;
  return tokensOf(page).flatMap((token) => {
    if (token.type === 'heading') section += 1;
    return token.type === 'code' ? [{ language: token.lang ?? '', text: token.text, section }] : [];
  });
}

/** Returns the targets of all links and images, as they are written. */
export function linksOf(page: string): string[] {
  return tokensOf(page)
    .filter((token): token is Tokens.Link | Tokens.Image => token.type === 'link' || token.type === 'image')
    .map(({ href }) => href);
}

/** Returns the inline code of a page, outside of blocks. */
export function inlineCodeOf(page: string): string[] {
  return tokensOf(page)
    .filter((token): token is Tokens.Codespan => token.type === 'codespan')
    .map(({ text }) => text.replace(/\s+/g, ' '));
}

/** Returns the cells of the tables under a heading of the second level, without header rows. */
export function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ''] = readFileSync(page, 'utf8').split(`\n## ${heading}\n`);
  const tables = marked
    .lexer(section.split('\n## ')[0] ?? '')
    .filter((token): token is Tokens.Table => token.type === 'table');
  return tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
}

/** Returns the anchors of a page: those that GitHub gives its headings, and those that it declares. */
export function anchorsOf(page: string): string[] {
  const slugger = new GithubSlugger();
  return tokensOf(page).flatMap((token) => {
    if (token.type === 'heading') return [slugger.slug(plainText((token as Tokens.Heading).tokens))];
    if (token.type !== 'html') return [];
    return [...token.raw.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id);
  });
}

const parsed = new Map<string, Token[]>();

/** Returns all tokens of a page, including nested ones. */
function tokensOf(page: string): Token[] {
  const known = parsed.get(page);
  if (known) return known;
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(readFileSync(page, 'utf8')), (token) => void all.push(token));
  parsed.set(page, all);
  return all;
}

function plainText(tokens: Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : textOf(token)))
    .join('');
}

const textOf = (token: Token): string => ('text' in token ? String(token.text) : '');
