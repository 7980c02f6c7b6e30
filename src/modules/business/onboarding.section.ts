import type { Item } from '../../aggregate/customer-aggregate.ts';
import { deepEqual } from '../../common/deep-equal.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { DocumentFile } from '../identity/identity.entity.ts';
import { basicInfoFields } from './business.fields.ts';

const BASIC = Object.keys(basicInfoFields);

/** A person of a business in the sections of onboarding's document. */
export function sectionsOf(person: Item): JsonObject {
  const basicInfo = Object.fromEntries(BASIC.map((name) => [name, person[name] ?? null]));
  const identification = person.identification as JsonObject | null;
  return { ...person, basicInfo, identification: identification && withSides(identification) };
}

/** The person of its sections. */
export function personFromSections({ basicInfo, identification, ...person }: JsonObject): Item {
  return {
    ...person,
    ...(basicInfo as JsonObject),
    identification: identification ? withFiles(identification as JsonObject) : null,
  } as unknown as Item;
}

function withSides(aggregate: JsonObject): JsonObject {
  const files = aggregate.files as DocumentFile[];
  const at = (side: string) => files.find((file) => file.side === side)?.id ?? null;
  return { ...aggregate, frontFileId: at('FRONT'), backFileId: at('BACK') };
}

/** Files of neither side are not for onboarding to say, and stay. */
function withFiles({ frontFileId, backFileId, files, ...aggregate }: JsonObject): JsonObject {
  const front = withSide((files ?? []) as DocumentFile[], 'FRONT', frontFileId);
  return { ...aggregate, files: withSide(front, 'BACK', backFileId) };
}

function withSide(files: DocumentFile[], side: 'FRONT' | 'BACK', id: unknown): DocumentFile[] {
  if (id == null) return files.filter((file) => file.side !== side);
  const index = files.findIndex((file) => file.side === side);
  const file = { id: id as string, side };
  return index < 0 ? [...files, file] : files.with(index, file);
}

/** The registration with its files of no side by their ids, as onboarding lists them. */
export function withFileIds(aggregate: JsonObject | null | undefined): JsonObject | null {
  if (!aggregate) return null;
  const files = aggregate.files as DocumentFile[];
  return { ...aggregate, fileIds: files.filter(({ side }) => side === null).map(({ id }) => id) };
}

export function withFilesOfIds(aggregate: JsonObject | null): Item | null {
  if (!aggregate) return null;
  const { fileIds, ...rest } = aggregate;
  const stored = (aggregate.files ?? []) as DocumentFile[];
  const listed = ((fileIds ?? []) as string[]).map((id) => ({ id, side: null }));
  const isKept = deepEqual(
    stored.filter(({ side }) => side === null).map(({ id }) => id),
    fileIds ?? [],
  );
  const files = isKept ? stored : [...stored.filter(({ side }) => side !== null), ...listed];
  return { ...rest, files } as unknown as Item;
}
