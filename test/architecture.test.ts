import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = globSync('src/**/*.ts')
  .filter((file) => !file.startsWith('src/generated'))
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const targets = [...source.matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)'/gms)].map(
      ([, target]) => target ?? '',
    );
    return targets.map((target) => ({ from: file, to: relative('.', join(dirname(file), target)) }));
  });

/** Rules of docs/architecture.md: files under `from` may not import files under `to`, but for the exceptions. */
const rules: { rule: string; from: RegExp; to: RegExp; except?: RegExp }[] = [
  {
    rule: 'read/ knows no module: modules tell it what to read',
    from: /^src\/read\//,
    to: /^src\/(modules|access|graphql|http|demo)\//,
  },
  {
    rule: 'modules do not know how they are served',
    from: /^src\/modules\//,
    to: /^src\/(graphql|http|demo|server|main|cli)/,
  },
  {
    rule: 'customer knows no module that belongs to a customer',
    from: /^src\/modules\/customer\//,
    to: /^src\/modules\/(address|identity|tax|credit|social|crm|link|viewer|node|person|business|screening|history)\//,
    except: /\.columns\.ts$/,
  },
  {
    rule: 'update/ only computes: it knows no entity, no document, no GraphQL, no HTTP and no database',
    from: /^src\/update\//,
    to: /^src\//,
    except: /^src\/(update\/|errors\.ts)/,
  },
  {
    rule: 'values/ judges single values and knows nothing but update/',
    from: /^src\/values\//,
    to: /^src\//,
    except: /^src\/(values|update)\//,
  },
  {
    rule: 'document/, journal/ and write/ know of the modules the tables and what is read of them, and no mutation',
    from: /^src\/(document|journal|write)\//,
    to: /^src\/modules\//,
    except: /\.(entity|loader)\.ts$/,
  },
  {
    rule: 'document/ is what the journal tells of and what writes work on, and knows neither',
    from: /^src\/document\//,
    to: /^src\/(journal|write|graphql|http|access|demo)\//,
  },
  {
    rule: 'the journal does not know how entries come to be',
    from: /^src\/journal\//,
    to: /^src\/(write|graphql|http|access|demo)\//,
  },
  {
    rule: 'writing does not know how it is asked for',
    from: /^src\/write\//,
    to: /^src\/(graphql|http|access|demo|generated)\//,
  },
  {
    rule: 'what a table holds and what its fields take does not depend on how it is written',
    from: /^src\/modules\/.*\.(entity|loader|fields)\.ts$/,
    to: /^src\/write\//,
  },
  {
    rule: 'entities know only entities and db/',
    from: /\.entity\.ts$/,
    to: /^src\//,
    except: /\.entity\.ts$|\.columns\.ts$|^src\/db\//,
  },
  {
    rule: 'a system is data and pure translators: it knows what it writes and reads of the graph, and not how it is served',
    from: /^src\/systems\//,
    to: /^src\/(db|http|rest|graphql|demo|generated|openapi)\/|^src\/write\/(?!write\.ts)/,
  },
  {
    rule: 'the reference follows from the tables and the contract alone',
    from: /^src\/(openapi|docs)\//,
    to: /^src\/(db|http|graphql|demo|generated|write|read|modules)\//,
  },
  {
    rule: 'surfaces are performed by the same mutations as the graph, and know neither it nor fastify',
    from: /^src\/rest\//,
    to: /^src\/(http|graphql|demo|generated)\//,
  },
  {
    rule: 'nobody but those who serve them knows the systems',
    from: /^src\/(modules|read|write|update|document|journal|access|graphql|values|db)\//,
    to: /^src\/(systems|rest)\//,
  },
  {
    rule: 'access decides before anything runs and knows neither modules nor the graph',
    from: /^src\/access\//,
    to: /^src\/(modules|read|graphql|http)\//,
  },
];

const mayUseConfig = /^src\/(program|cli|server|ground)\.ts$|^src\/(cli|workers)\/|^src\/db\/database\.ts$/;

/** `apply.ts` asks whether a field is known at all. */
const mayAskPresence = /^src\/update\/(presence|apply)\.ts$/;

describe('the architecture', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  for (const { rule, from, to, except } of rules) {
    it(rule, () => {
      const broken = imports.filter(
        (each) => from.test(each.from) && to.test(each.to) && !except?.test(each.to) && each.from !== each.to,
      );
      expect(broken).toEqual([]);
    });
  }

  it('a system knows no other one', () => {
    const systemOf = (file: string) => /^src\/systems\/(?!translation\/)(\w+)\//.exec(file)?.[1];
    const broken = imports.filter(({ from, to }) => {
      const [own, other] = [systemOf(from), systemOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(broken).toEqual([]);
  });

  it('each system has the same files', () => {
    const folders = globSync('src/systems/*/index.ts').map(dirname);
    expect(folders).toHaveLength(5);
    for (const folder of folders) {
      expect(globSync(`${folder}/*.ts`)).toEqual(
        expect.arrayContaining(
          ['index.ts', 'wire.ts', 'decode.ts', 'encode.ts', 'examples.ts'].map((name) => `${folder}/${name}`),
        ),
      );
    }
  });

  it('only the entry points and the composition root know the configuration', () => {
    const broken = imports.filter(({ from, to }) => to === 'src/config.ts' && !mayUseConfig.test(from));
    expect(broken).toEqual([]);
  });

  it('only update/presence.ts asks whether a field is there', () => {
    const askers = globSync('src/{update,write,modules,values}/**/*.ts').filter((file) =>
      /hasOwn/.test(readFileSync(file, 'utf8')),
    );
    expect(askers.filter((file) => !mayAskPresence.test(file))).toEqual([]);
  });

  it('only config.ts reads the environment', () => {
    const readers = globSync('src/**/*.ts').filter((file) =>
      readFileSync(file, 'utf8').includes('process.env'),
    );
    // What starts PostgreSQL hands the environment on, and reads nothing of it.
    expect(readers.sort()).toEqual(['src/config.ts', 'src/embedded-postgres/installation.ts']);
  });

  it('has no import cycle among folders of src/modules', () => {
    const moduleOf = (file: string) => /^src\/modules\/(\w+)\//.exec(file)?.[1];
    const edges = new Map<string, Set<string>>();
    for (const { from, to } of imports.filter(({ from }) => !from.endsWith('.entity.ts'))) {
      const [a, b] = [moduleOf(from), moduleOf(to)];
      if (a && b && a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
    }
    const reaches = (start: string, goal: string, seen = new Set<string>()): boolean =>
      [...(edges.get(start) ?? [])].some(
        (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
      );
    expect([...edges.keys()].filter((name) => reaches(name, name))).toEqual([]);
  });
});
