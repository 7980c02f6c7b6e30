import { deepEqual } from '../../common/deep-equal.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { Item } from '../common/customer-list.ts';
import type { DocumentFile } from '../identity/identity.entity.ts';
import { basicInfoFields } from './business.fields.ts';

const BASIC = Object.keys(basicInfoFields);

/** Returns a person of a business in the sections of the onboarding API. */
export function sectionsOf(person: Item): JsonObject {
  const basicInfo = Object.fromEntries(BASIC.map((name) => [name, person[name] ?? null]));
  const identification = person.identification as JsonObject | null;
  return { ...person, basicInfo, identification: identification && withSides(identification) };
}

/** The inverse of `sectionsOf`. */
export function personFromSections({ basicInfo, identification, ...person }: JsonObject): Item {
  return {
    ...person,
    ...(basicInfo as JsonObject),
    identification: identification ? withFiles(identification as JsonObject) : null,
  } as unknown as Item;
}

function withSides(document: JsonObject): JsonObject {
  const files = document.files as DocumentFile[];
  const fileIdOf = (side: string) => files.find((file) => file.side === side)?.id ?? null;
  return { ...document, frontFileId: fileIdOf('FRONT'), backFileId: fileIdOf('BACK') };
}

/** The onboarding API has no field for files without a side, so they are kept. */
function withFiles({ frontFileId, backFileId, files, ...document }: JsonObject): JsonObject {
  const front = withSide((files ?? []) as DocumentFile[], 'FRONT', frontFileId);
  return { ...document, files: withSide(front, 'BACK', backFileId) };
}

function withSide(files: DocumentFile[], side: 'FRONT' | 'BACK', id: unknown): DocumentFile[] {
  if (id == null) return files.filter((file) => file.side !== side);
  const index = files.findIndex((file) => file.side === side);
  const file = { id: id as string, side };
  return index < 0 ? [...files, file] : files.with(index, file);
}

/** Adds `fileIds` to the registration: the ids of its files without a side, as in the onboarding API. */
export function withFileIds(document: JsonObject | null | undefined): JsonObject | null {
  if (!document) return null;
  const files = document.files as DocumentFile[];
  return { ...document, fileIds: files.filter(({ side }) => side === null).map(({ id }) => id) };
}

export function withFilesOfIds(document: JsonObject | null): Item | null {
  if (!document) return null;
  const { fileIds, ...rest } = document;
  const stored = (document.files ?? []) as DocumentFile[];
  const listed = ((fileIds ?? []) as string[]).map((id) => ({ id, side: null }));
  const isKept = deepEqual(
    stored.filter(({ side }) => side === null).map(({ id }) => id),
    fileIds ?? [],
  );
  const files = isKept ? stored : [...stored.filter(({ side }) => side !== null), ...listed];
  return { ...rest, files } as unknown as Item;
}
