import { MASK } from '../update/masked.ts';
import type { PiiClass } from './policy.ts';

/** What stands for the part of a text that is hidden, however long it is. */
const HIDDEN = MASK.repeat(3);

/** Characters at the end of a text that are shown, and how long it must be for that. */
const SHOWN = 4;
const LONG_ENOUGH = 8;

/** What a caller without `pii:read` gets of a personal value. */
export function hide(value: unknown, pii: PiiClass): unknown {
  if (value === null || value === undefined || pii === 'EXACT') return null;
  const characters = [...String(value)];
  return characters.length < LONG_ENOUGH ? HIDDEN : HIDDEN + characters.slice(-SHOWN).join('');
}
