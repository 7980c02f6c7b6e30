import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take 20 seconds or more. If one of them started last, it would run alone. */
const SLOW = [
  ...['faults/faults', 'docs/commands', 'auth/matrix', 'cli/cli', 'plans/plans', 'db/tls-mode'],
  ...['tenancy', 'replicas/replicas', 'orm/older', 'start', 'rest/docs/docs.browser'],
];

/** Starts the slow files first. By default, vitest starts with the files that have the most characters. */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = SLOW.findIndex((file) => moduleId.endsWith(`/test/${file}.test.ts`));
  return rank === -1 ? SLOW.length : rank;
}
