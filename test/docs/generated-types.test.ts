import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { blocksOf } from './pages.ts';

const CODEGEN = 'README.md';

const TSCONFIG = {
  compilerOptions: {
    ...{ target: 'esnext', module: 'nodenext', strict: true, noEmit: true, skipLibCheck: true },
    ...{ verbatimModuleSyntax: true, exactOptionalPropertyTypes: true, types: ['node'] },
  },
  include: ['src', 'codegen.ts'],
};

const OPERATION = `
import { graphql } from './gql/index.js';
import type { FindPersonQuery } from './gql/graphql.js';

export const FindPerson = graphql(\`
  query FindPerson($id: ID!) {
    customer(by: { id: $id }) { __typename ... on PersonCustomer { dateOfBirth creditLimit { amount } } }
  }
\`);

type Person = Extract<FindPersonQuery['customer'], { __typename: 'PersonCustomer' }>;
`;

/** Compiles only if dates are strings. */
const DATE_IS_STRING = `${OPERATION}
export function dateOf(person: Person): string {
  if (!person.dateOfBirth) return '';
  const d: string = person.dateOfBirth;
  return d;
}
`;

/** Compiles only if dates are numbers. */
const DATE_IS_NUMBER = DATE_IS_STRING.replace('const d: string', 'const d: number');

describe("README's codegen.ts", () => {
  let gateway: Gateway;
  let tenant: Tenant;
  let project: string;
  beforeAll(async () => {
    gateway = await startGateway();
    tenant = await gateway.tenant();
    project = mkdtempSync(join(tmpdir(), 'customer-graph-codegen-'));
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    mkdirSync(join(project, 'src'));
    write('package.json', JSON.stringify({ type: 'module' }));
    write('tsconfig.json', JSON.stringify(TSCONFIG));
    const config = blocksOf(CODEGEN).find(({ text }) => text.includes('CodegenConfig'))?.text ?? '';
    write('codegen.ts', config.replace('http://127.0.0.1:4000', gateway.server.url));
  });
  afterAll(async () => {
    rmSync(project, { recursive: true, force: true });
    await gateway.close();
  });

  const write = (file: string, text: string) => writeFileSync(join(project, file), text);

  async function bin(name: string, ...args: string[]): Promise<void> {
    const { PATH = '', HOME = '' } = process.env;
    const credential = {
      KEY: tenant.headers['x-api-key'] ?? '',
      SECRET: tenant.headers['x-api-secret'] ?? '',
    };
    await promisify(execFile)(`node_modules/.bin/${name}`, args, {
      cwd: project,
      env: { PATH, HOME, ...credential },
    });
  }

  it('generates types that compile under nodenext', { timeout: 60_000 }, async () => {
    write('src/find-person.ts', DATE_IS_STRING);
    await bin('graphql-codegen', '--config', 'codegen.ts');
    await bin('tsc');
  });

  it('a date is not a number', { timeout: 60_000 }, async () => {
    write('src/find-person.ts', DATE_IS_NUMBER);
    await expect(bin('tsc')).rejects.toMatchObject({
      stdout: expect.stringContaining("Type 'string' is not assignable to type 'number'."),
    });
  });
});
