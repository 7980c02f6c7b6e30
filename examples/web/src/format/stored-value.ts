import { amountText } from './amount.ts';
import { countryName } from './country.ts';
import { words } from './words.ts';

const AMOUNT = /amount\d?$/i;
const COUNTRY = /country|nationality/i;
/** Fields whose values are those of an enum. */
const ENUM = /^(status|level|gender|purpose|onboardingStatus|code|side|system|type)$/;
const FLAGS: Record<string, string> = { true: 'Yes', false: 'No' };

/** Shows a value of the journal as the sections show the field at this path. Metadata is shown as it is. */
export function storedValueText(path: string[], value: string | null): string | null {
  if (value === null || path[0] === 'metadata') return value;
  const field = path.at(-1) ?? '';
  if (AMOUNT.test(field)) return amountText(value);
  if (COUNTRY.test(field)) return countryName(value);
  if (ENUM.test(field) && /^[A-Z_]+$/.test(value)) return words(value);
  return FLAGS[value] ?? value;
}
