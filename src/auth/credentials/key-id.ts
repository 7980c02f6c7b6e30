import { randomBytes } from 'node:crypto';

/** The public part of a credential. */
export function newKeyId(): string {
  return `cg_${randomBytes(12).toString('hex')}`;
}

/** Whether a text has the format of generated key ids. Any other text needs no database lookup. */
export function isKeyId(text: string): boolean {
  return /^cg_[0-9a-f]{24}$/.test(text);
}
