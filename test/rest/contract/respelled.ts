import { isObject, type Path, partsOf, type Tree, withAt } from './trees.ts';

/** Fields whose values have only one spelling: enumeration codes, and the bank id. */
const EXACT =
  /^(risk_level|gender|IDType|status|kyc_level|kyc_status|type|country_code|.*_country_code|.*[cC]ountry|nationality|cur|.*_currency|bank_id)$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const DAY_AND_TIME = /^\d{4}-\d\d-\d\dT/;
const INSTANTS: ReadonlySet<string> = new Set(['created_at', 'updated_at', 'createdAt', 'updatedAt']);

/** A body with one value in another spelling. */
export interface Respelled {
  path: Path;
  value: unknown;
  body: Tree;
}

/** Returns a body for each other spelling of each value. */
export function respelled(body: Tree): Respelled[] {
  // Seconds and nanos are one value.
  const parts = partsOf(body).filter(({ path }) => !['seconds', 'nanos'].includes(String(path.at(-1))));
  return parts.flatMap(({ path, value }) =>
    spellingsOf(String(path.findLast((step) => typeof step === 'string')), value).map((other) => ({
      path,
      value: other,
      body: withAt(body, path, other) as Tree,
    })),
  );
}

function spellingsOf(name: string, value: unknown): unknown[] {
  if (typeof value === 'number') return [JSON.rawJSON(`${value}.0`), JSON.rawJSON(`${value}e0`)];
  if (isRaw(value)) return [JSON.rawJSON(`${value.rawJSON}e0`), JSON.rawJSON(`${value.rawJSON}0`)];
  if (isObject(value)) return 'seconds' in value ? timestamps(value) : [];
  return typeof value === 'string' && !EXACT.test(name) ? texts(name, value) : [];
}

function timestamps({ seconds, nanos }: Tree): unknown[] {
  const asText = { seconds: String(seconds), nanos: String(nanos) };
  return [asText, { nanos, seconds }, ...(nanos === 0 ? [{ seconds }] : [])];
}

function texts(name: string, value: string): string[] {
  const padded = [` ${value}`, `${value} \t`, value.normalize('NFD')];
  if (UUID.test(value)) return [value.toUpperCase()];
  if (INSTANTS.has(name)) return [`${value.replace(/(\.\d+)?Z$/, (part) => `${part.slice(0, -1)}`)}+00:00`];
  if (DAY_AND_TIME.test(value)) {
    const day = value.slice(0, 10);
    return [`${day}T00:00:00Z`, `${day}T12:00:00.5+03:00`];
  }
  if (/mail$/i.test(name)) return [...padded, value.replace(/@.*/, (domain) => domain.toUpperCase())];
  if (/(phone|mobile|telephone|_number1?)$/.test(name) && value.startsWith('+')) {
    return [...padded, `${value.slice(0, 3)} (${value.slice(3, 6)}) ${value.slice(6)}`];
  }
  if (/^(url|website)$/.test(name)) {
    const { protocol, host, pathname } = new URL(value);
    return [...padded, `${protocol.toUpperCase()}//${host.toUpperCase()}:443${pathname}`];
  }
  if (name === 'num') return [`${value}0`, `${value}00`].filter((each) => /^\d+\.\d{1,2}$/.test(each));
  return padded;
}

function isRaw(value: unknown): value is { rawJSON: string } {
  return JSON.isRawJSON(value);
}
