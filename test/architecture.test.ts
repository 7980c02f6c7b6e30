import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The declarations of tables and lists. They are a layer of their own, below the code that reads and writes them. */
const TABLES =
  /^src\/modules\/(lists\.ts|common\/(customer-list|complete-item)\.ts|.+\.(entity|list|columns)\.ts)$/;

/**
 * The layers of src/, lowest first: a file may import files of its own layer and of lower ones. docs/architecture.md draws the main ones.
 */
const LAYERS = [
  'errors.ts',
  'project-root.ts',
  'load-program.ts',
  'common',
  'metrics',
  'tracing',
  'update',
  'values',
  'db',
  'embedded-postgres',
  'replicas',
  'auth',
  'config',
  'config.ts',
  'read',
  'modules/lists.ts',
  'aggregate',
  'journal',
  'write',
  'request-services.ts',
  'context.ts',
  'generated',
  'graphql',
  'modules',
  'orm',
  'database.ts',
  'explorer',
  'rest',
  'demo',
  'http',
  'cli',
  'cli.ts',
  'bootstrap.ts',
  'server.ts',
  'start.ts',
  'main.ts',
];

interface Import {
  from: string;
  line: number;
  to: string;
}

const isGenerated = (file: string) => file.startsWith('src/generated/');

const sources = new Map(
  globSync('src/**/*.ts')
    .filter((file) => !isGenerated(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));

/** Returns the static and dynamic imports of project files in a file. */
function importsOf(from: string, source: string): Import[] {
  const statements = source.matchAll(/^(?:import|export)\s[^'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...statements].map((match) => ({
    from,
    line: source.slice(0, match.index).split('\n').length,
    to: relative('.', join(dirname(from), match[1] ?? match[2] ?? '')),
  }));
}

function violation({ from, line, to }: Import): string {
  return `${from}:${line} imports ${to}`;
}

function layerOf(file: string): number {
  if (TABLES.test(file)) return LAYERS.indexOf('modules/lists.ts');
  return LAYERS.indexOf(file.split('/')[1] ?? '');
}

/** Returns the imports that are part of an import cycle. */
function cyclic(edges: Import[]): Import[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reaches = (file: string, goal: string, seen = new Set<string>()): boolean =>
    file === goal ||
    (targets.get(file) ?? []).some((next) => !seen.has(next) && reaches(next, goal, seen.add(next)));
  return edges.filter(({ from, to }) => reaches(to, from));
}

/** Files matching `from` must not import files matching `to`, except those matching `except`. */
const rules: { rule: string; from: RegExp; to: RegExp; except?: RegExp }[] = [
  {
    rule: 'modules never know REST APIs',
    from: /^src\/modules\//,
    to: /^src\/(rest|http)\//,
  },
  {
    rule: 'modules do not know how GraphQL operations are executed',
    from: /^src\/modules\//,
    to: /^src\/graphql\//,
  },
  {
    rule: 'the module customer knows of other modules of customer data only their tables',
    from: /^src\/modules\/customer\//,
    to: /^src\/modules\/(?!customer\/|common\/|organization\/|lists\.ts)/,
    except: /\.(columns|entity)\.ts$/,
  },
  {
    rule: 'update/ only computes: it knows no database, no GraphQL and no HTTP',
    from: /^src\/update\//,
    to: /^src\//,
    except: /^src\/(update\/|errors\.ts)/,
  },
  {
    rule: 'values/ validates single values and knows only update/',
    from: /^src\/values\//,
    to: /^src\//,
    except: /^src\/(values|update)\//,
  },
  {
    rule: 'entities know only entities, db/ and the types of their columns',
    from: /\.entity\.ts$/,
    to: /^src\//,
    except:
      /\.entity\.ts$|\.columns\.ts$|^src\/db\/|^src\/(common\/source-systems|auth\/credentials\/public-key)\.ts$/,
  },
  {
    rule: 'entities, loaders and fields do not depend on how customers are written',
    from: /^src\/modules\/.*\.(entity|loader|fields)\.ts$/,
    to: /^src\/write\//,
  },
  {
    rule: 'a REST API is data and pure mappings: of write/ it knows only the type of a command',
    from: /^src\/rest\/(apis|mapping)\//,
    to: /^src\/(db|graphql)\/|^src\/rest\/(handlers|openapi|docs)\/|^src\/write\/(?!command\.ts)/,
  },
  {
    rule: 'OpenAPI documents follow from the tables of the REST APIs alone',
    from: /^src\/rest\/(openapi|docs)\//,
    to: /^src\/(db|graphql|write|read|modules)\//,
  },
  {
    rule: 'REST handlers call commands and do not know GraphQL execution',
    from: /^src\/rest\//,
    to: /^src\/graphql\//,
  },
];

/** Text that only the listed files of src/ may contain. */
const owned: { rule: string; text: RegExp; files: string[] }[] = [
  {
    rule: 'declares the scope pii:read in auth/scopes.ts and decides on it in auth/visibility.ts',
    text: /'pii:read'/,
    files: ['src/auth/scopes.ts', 'src/auth/visibility.ts'],
  },
  {
    rule: 'masks values in memory in auth/visibility.ts',
    text: /\bmaskValue\(/,
    files: ['src/auth/mask.ts', 'src/auth/visibility.ts'],
  },
  {
    rule: 'reads the access policy of the schema where the schema is built',
    text: /\b(readPolicy|pathPolicy|fieldPolicies|inputScopes)\((?!schema: )/,
    files: ['src/auth/policy.ts', 'src/graphql/schema/build-schema.ts'],
  },
  {
    rule: 'creates the services of a request in request-services.ts',
    text: /\bnew (Loaders|Statements|CommandExecutor|Visibility)\(/,
    files: ['src/request-services.ts'],
  },
  {
    rule: 'imports OpenTelemetry only into files of tracing/',
    text: /from '@opentelemetry\//,
    files: ['src/tracing/export-outages.ts', 'src/tracing/opentelemetry.ts'],
  },
  {
    rule: 'loads these files on demand in tracing/open-tracer.ts',
    text: /'\.\/opentelemetry\.ts'/,
    files: ['src/tracing/open-tracer.ts'],
  },
  {
    rule: 'creates ids in common/new-id.ts, and those of generated customers in demo/generator/ids.ts',
    text: /\bv7\(/,
    files: ['src/common/new-id.ts', 'src/demo/generator/ids.ts'],
  },
  {
    rule: 'records no exception in a span',
    text: /recordException|addEvent\(/,
    files: [],
  },
];

/** The entry points and the files that compose the server. */
const mayUseConfig = /^src\/(config|start|cli|server|bootstrap|database)\.ts$|^src\/(cli|config)\//;

/** `apply-patch.ts` checks whether a field is known at all. */
const mayUseHasOwn = /^src\/update\/(presence|apply-patch)\.ts$/;

describe('src/', () => {
  it('has imports that this test finds', () => {
    expect(imports.length).toBeGreaterThan(1000);
  });

  it('has a layer for each file', () => {
    expect([...sources.keys()].filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  for (const [layer, name] of LAYERS.entries()) {
    it(`has no import of a higher layer in ${name}`, () => {
      const upward = imports.filter(({ from, to }) => layerOf(from) === layer && layerOf(to) > layer);
      // The generated types of the schema mention types of many layers.
      expect(upward.filter(({ to }) => !isGenerated(to)).map(violation)).toEqual([]);
    });
  }

  it('has no import cycle', () => {
    expect(cyclic(imports).map(violation)).toEqual([]);
  });

  for (const { rule, from, to, except } of rules) {
    it(`keeps the rule: ${rule}`, () => {
      const broken = imports.filter(
        (each) => from.test(each.from) && to.test(each.to) && !except?.test(each.to) && each.from !== each.to,
      );
      expect(broken.map(violation)).toEqual([]);
    });
  }

  it('has no REST API that imports another one', () => {
    const apiOf = (file: string) => /^src\/rest\/apis\/(\w+)\//.exec(file)?.[1];
    const broken = imports.filter(({ from, to }) => {
      const [own, other] = [apiOf(from), apiOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(broken.map(violation)).toEqual([]);
  });

  it('has the same files for each REST API', () => {
    const folders = globSync('src/rest/apis/*/index.ts').map(dirname);
    expect(folders).toHaveLength(5);
    for (const folder of folders) {
      const names = ['index.ts', 'schemas.ts', 'request-mapping.ts', 'response-mapping.ts', 'examples.ts'];
      expect(globSync(`${folder}/*.ts`)).toEqual(
        expect.arrayContaining(names.map((name) => `${folder}/${name}`)),
      );
    }
  });

  it('imports the configuration only into the entry points and the files that compose the server', () => {
    const broken = imports.filter(({ from, to }) => to === 'src/config.ts' && !mayUseConfig.test(from));
    expect(broken.map(violation)).toEqual([]);
  });

  it('checks whether a field is present only in update/presence.ts', () => {
    const users = [...sources].filter(
      ([file, source]) => /^src\/(update|write|modules|values)\//.test(file) && source.includes('hasOwn'),
    );
    expect(users.map(([file]) => file).filter((file) => !mayUseHasOwn.test(file))).toEqual([]);
  });

  it('reads the environment only in config.ts', () => {
    const readers = [...sources].filter(([, source]) => source.includes('process.env'));
    // installation.ts passes the environment on to the PostgreSQL server process.
    expect(readers.map(([file]) => file)).toEqual(['src/config.ts', 'src/embedded-postgres/installation.ts']);
  });

  for (const { rule, text, files } of owned) {
    it(rule, () => {
      const users = [...sources].filter(([, source]) => text.test(source));
      expect(users.map(([file]) => file)).toEqual(files);
    });
  }

  it('has no import cycle between the folders of src/modules', () => {
    const folderOf = (file: string) => /^src\/modules\/\w+(?=\/)/.exec(file)?.[0];
    const edges = imports.flatMap(({ from, line, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      if (TABLES.test(from) || TABLES.test(to) || !own || !other || own === other) return [];
      return [{ from: own, line, to: other }];
    });
    expect(cyclic(edges).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
