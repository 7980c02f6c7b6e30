import { describe, expect, it } from 'vitest';
import { type Coded, coded } from '../../src/values/coded-value.ts';

const type = coded(['PASSPORT', 'NATIONAL_ID', 'OTHER']);

/** Returns the value that is stored after `sent` is written over `stored`. */
function written(stored: Coded, sent: Partial<Coded>): unknown {
  const parsed = type.parse(sent);
  return type.isSame?.(stored, parsed) ? stored : parsed;
}

describe('a coded value with the text that a source system sent', () => {
  const foreign = { code: 'PASSPORT', text: 'Reisepass' };
  const bare = { code: 'NATIONAL_ID', text: null };

  it('stays when its text is sent back, even if the text is no spelling of the code', () => {
    expect(written(foreign, { text: ' Reisepass ' })).toEqual(foreign);
    expect(written(bare, { text: 'National ID' })).toEqual(bare);
  });

  it('stays when its code is sent back', () => {
    expect(written(foreign, { code: 'PASSPORT' })).toEqual(foreign);
    expect(written(bare, { code: 'NATIONAL_ID' })).toEqual(bare);
  });

  it('is replaced by a different text or code', () => {
    expect(written(foreign, { text: 'Passport' })).toEqual({ code: 'PASSPORT', text: 'Passport' });
    expect(written(foreign, { text: 'Ausweis' })).toEqual({ code: 'OTHER', text: 'Ausweis' });
    expect(written(bare, { code: 'PASSPORT' })).toEqual({ code: 'PASSPORT', text: null });
  });
});
