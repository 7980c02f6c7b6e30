import type { Item } from '../../aggregate/customer-aggregate.ts';
import { isSame } from '../../common/deep-equal.ts';
import type { Tree } from '../../update/presence.ts';
import type { DocumentFile } from '../identity/identity.entity.ts';
import { basicInfoFields } from './business.fields.ts';

const BASIC = Object.keys(basicInfoFields);

/** A person of a business in the sections of onboarding's document. */
export function sectionsOf(person: Item): Tree {
  const basicInfo = Object.fromEntries(BASIC.map((name) => [name, person[name] ?? null]));
  const identification = person.identification as Tree | null;
  return { ...person, basicInfo, identification: identification && withSides(identification) };
}

/** The person of its sections. */
export function personOf({ basicInfo, identification, ...person }: Tree): Item {
  return {
    ...person,
    ...(basicInfo as Tree),
    identification: identification ? withFiles(identification as Tree) : null,
  } as unknown as Item;
}

function withSides(document: Tree): Tree {
  const files = document.files as DocumentFile[];
  const at = (side: string) => files.find((file) => file.side === side)?.id ?? null;
  return { ...document, frontFileId: at('FRONT'), backFileId: at('BACK') };
}

/** Files of neither side are not for onboarding to say, and stay. */
function withFiles({ frontFileId, backFileId, files, ...document }: Tree): Tree {
  const front = withSide((files ?? []) as DocumentFile[], 'FRONT', frontFileId);
  return { ...document, files: withSide(front, 'BACK', backFileId) };
}

function withSide(files: DocumentFile[], side: 'FRONT' | 'BACK', id: unknown): DocumentFile[] {
  if (id == null) return files.filter((file) => file.side !== side);
  const place = files.findIndex((file) => file.side === side);
  const file = { id: id as string, side };
  return place < 0 ? [...files, file] : files.with(place, file);
}

/** The registration with its files of no side by their ids, as onboarding lists them. */
export function withFileIds(document: Tree | null | undefined): Tree | null {
  if (!document) return null;
  const files = document.files as DocumentFile[];
  return { ...document, fileIds: files.filter(({ side }) => side === null).map(({ id }) => id) };
}

export function withFilesOfIds(document: Tree | null): Item | null {
  if (!document) return null;
  const { fileIds, ...rest } = document;
  const stored = (document.files ?? []) as DocumentFile[];
  const listed = ((fileIds ?? []) as string[]).map((id) => ({ id, side: null }));
  const isKept = isSame(
    stored.filter(({ side }) => side === null).map(({ id }) => id),
    fileIds ?? [],
  );
  const files = isKept ? stored : [...stored.filter(({ side }) => side !== null), ...listed];
  return { ...rest, files } as unknown as Item;
}
