import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig, variables } from '../../src/config.ts';
import { imageEnvironment } from '../containers/dockerfile.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { FOLDER, kustomizations, manifestOf, manifests, patched, settingsOf } from './manifests.ts';

const deployment = manifestOf('Deployment');
const pod = deployment.spec.template;
const [container] = pod.spec.containers;
const job = manifestOf('Job');
const policy = manifestOf('NetworkPolicy');
const autoscaler = manifestOf('HorizontalPodAutoscaler');

const kustomizationOf = (folder: string) => {
  const found = kustomizations.find(({ file }) => file === `${FOLDER}/${folder}/kustomization.yaml`);
  if (!found) throw new Error(`no kustomization in ${folder}`);
  return found;
};
const settings = settingsOf(kustomizationOf('base'));
const config = readConfig(settings);

const portOf = (name: string): number =>
  container.ports.find((port: { name: string }) => port.name === name)?.containerPort;

interface Variable {
  name: string;
  valueFrom?: { secretKeyRef: { name: string; key: string; optional?: true } };
}

const patchedPod = (kind: string) => {
  const found = patched.find((manifest) => manifest.kind === kind);
  return found?.content.spec.template.spec;
};

describe('each kustomization', () => {
  const FIELDS = [
    ...['apiVersion', 'kind', 'namespace', 'labels', 'resources', 'components'],
    ...['configMapGenerator', 'images', 'patches'],
  ];

  it.each(kustomizations)('$file has known fields and names files that exist', ({ file, content }) => {
    expect(Object.keys(content).filter((field) => !FIELDS.includes(field))).toEqual([]);
    const isComponent = content.kind === 'Component';
    expect(content.apiVersion).toBe(`kustomize.config.k8s.io/${isComponent ? 'v1alpha1' : 'v1beta1'}`);
    const at = (path: string) => join(dirname(file), path);
    for (const path of content.resources ?? []) {
      expect(existsSync(at(path)), path).toBe(true);
      if (statSync(at(path)).isDirectory()) expect(existsSync(at(`${path}/kustomization.yaml`))).toBe(true);
    }
    for (const path of content.components ?? []) {
      expect(parse(readFileSync(at(`${path}/kustomization.yaml`), 'utf8')).kind).toBe('Component');
    }
  });

  it('uses every manifest', () => {
    const used = kustomizations.flatMap(({ file, content }) =>
      (content.resources ?? []).map((path) => join(dirname(file), path)),
    );
    expect(manifests.map(({ file }) => file).filter((file) => !used.includes(file))).toEqual([]);
  });

  it('sets only variables that the gateway reads, to values that it accepts', () => {
    for (const { file, content } of kustomizations) {
      const own = settingsOf({ file, content });
      expect(Object.keys(own).filter((name) => !Object.hasOwn(variables.shape, name))).toEqual([]);
      expect(() => readConfig({ ...settings, ...own }), file).not.toThrow();
    }
  });

  it('patches paths and renames images that exist', () => {
    for (const { content } of kustomizations) {
      for (const { name } of content.images ?? []) expect(name).toBe(container.image);
      for (const { target, patch } of content.patches ?? []) {
        const { metadata, ...fields } = manifestOf(target.kind);
        expect(metadata.name).toBe(target.name);
        for (const { path } of parse(patch)) {
          const parents = path.split('/').slice(1, -1);
          const parent = parents.reduce((value: never, part: string) => value?.[part], fields);
          expect(parent, path).toBeTypeOf('object');
        }
      }
    }
  });

  const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

  it('is accepted by kubectl', ({ skip }) => {
    skip(!hasKubectl, 'kubectl is not installed');
    for (const folder of ['base', 'migrate', 'example/gateway', 'example/migrate']) {
      const { stdout, stderr } = spawnSync('kubectl', ['kustomize', join(FOLDER, folder)], {
        encoding: 'utf8',
      });
      expect(stderr, folder).toBe('');
      const kinds = parseAllDocuments(stdout).map((document) => document.get('kind'));
      expect(kinds).toContain(folder.endsWith('migrate') ? 'Job' : 'Deployment');
    }
  });
});

describe('a pod', () => {
  it.each([
    ['gateway', pod],
    ['migrate', job.spec.template],
  ])('of %s is not root, has a read-only file system and no capability', (_name, { spec }) => {
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    for (const { securityContext, resources } of spec.containers) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(resources).toMatchObject({
        requests: { cpu: expect.anything(), memory: expect.anything() },
        limits: { memory: expect.anything() },
      });
    }
  });

  it('of the gateway has the heap and the memory of docs/deploy.md', () => {
    const [, heap = '', memory = ''] =
      /max-old-space-size=(\d+)`\)[\s\S]*?Give a container (\d+) MB/.exec(
        readFileSync('docs/deploy.md', 'utf8'),
      ) ?? [];
    expect(container.env).toContainEqual({ name: 'NODE_OPTIONS', value: `--max-old-space-size=${heap}` });
    expect(container.resources.limits.memory).toBe(`${memory}Mi`);
  });

  it('has the database URLs from secrets, and only the migration has that of the owner', () => {
    const secrets = (env: Variable[]) => env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []);
    const database = { name: 'customer-graph-database', key: 'DATABASE_URL' };
    const owner = { name: 'customer-graph-database-owner', key: 'DATABASE_ADMIN_URL' };
    expect(secrets(container.env)).toEqual([database]);
    const [migration] = job.spec.template.spec.containers;
    expect(secrets(migration.env)).toEqual([database, owner]);
    for (const { name, valueFrom } of [...container.env, ...migration.env] as Variable[]) {
      if (valueFrom) expect(valueFrom.secretKeyRef.key).toBe(name);
      else expect(name).toBe('NODE_OPTIONS');
    }
    expect(migration.args).toEqual(['dist/cli.js', 'migrate']);
  });

  it('of the example has other variables with a password from secrets, if these exist', () => {
    const added: Variable[] = patchedPod('Deployment').containers[0].env.slice(container.env.length);
    expect(added.map(({ name }) => name)).toEqual(['DATABASE_REPLICA_URLS', 'OTEL_EXPORTER_OTLP_HEADERS']);
    for (const { name, valueFrom } of added) {
      expect(Object.keys(variables.shape)).toContain(name);
      expect(valueFrom?.secretKeyRef).toMatchObject({ key: name, optional: true });
    }
    const secret = [...added.map(({ name }) => name), 'DATABASE_URL', 'DATABASE_ADMIN_URL'];
    const inSettings = kustomizations.flatMap((each) => Object.keys(settingsOf(each)));
    expect(inSettings.filter((name) => secret.includes(name))).toEqual([]);
  });

  it.each(['Deployment', 'Job'])(
    'of the example has the certificate authority of docs/deploy.md: %s',
    (kind) => {
      const [, folder] = /sslrootcert=(\S+)\/ca\.pem/.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
      const { volumes, containers } = patchedPod(kind);
      expect(volumes).toEqual([
        { name: 'database-ca', configMap: { name: 'customer-graph-database-ca', optional: true } },
      ]);
      expect(containers[0].volumeMounts).toEqual([
        { name: 'database-ca', mountPath: folder, readOnly: true },
      ]);
    },
  );

  it('listens on the ports of its settings and of the image', () => {
    expect([portOf('http'), portOf('metrics')]).toEqual([config.port, config.metricsPort]);
    expect(String(config.port)).toBe(imageEnvironment().PORT);
    expect(pod.metadata.annotations['prometheus.io/port']).toBe(String(config.metricsPort));
    expect(container.envFrom).toEqual([
      { configMapRef: { name: kustomizationOf('base').content.configMapGenerator?.[0]?.name } },
    ]);
  });
});

describe('a rollout', () => {
  const { terminationGracePeriodSeconds } = pod.spec;

  it('never has fewer ready pods than before', () => {
    expect(deployment.spec.strategy.rollingUpdate).toMatchObject({ maxUnavailable: 0 });
    expect(deployment.spec).not.toHaveProperty('replicas');
    expect(manifestOf('PodDisruptionBudget').spec.maxUnavailable).toBe(1);
    expect(autoscaler.spec.minReplicas).toBeGreaterThanOrEqual(2);
  });

  it('gives a stopping pod the time to drain and to complete its requests', () => {
    const { drainSeconds, requestTimeout } = config;
    expect(terminationGracePeriodSeconds).toBeGreaterThan(drainSeconds + requestTimeout);
    const { periodSeconds, failureThreshold } = container.readinessProbe;
    expect(drainSeconds).toBeGreaterThan(periodSeconds * failureThreshold);
  });

  it('replaces one pod at a time', () => {
    expect(deployment.spec.minReadySeconds).toBeGreaterThanOrEqual(terminationGracePeriodSeconds);
    expect(deployment.spec.strategy.rollingUpdate.maxSurge).toBe(1);
  });

  it('never opens more connections than PostgreSQL has by default', () => {
    const page = readFileSync('docs/deploy.md', 'utf8');
    const [, further, commands] =
      /gateways × \(DATABASE_POOL_SIZE \+ (\d+)\) \+ (\d+) ≤ max_connections/.exec(page) ?? [];
    const [, all, reserved] = /PostgreSQL's defaults of (\d+) and (\d+)/.exec(page) ?? [];
    const [perCommand, perGateway] = [Number(commands), config.poolSize + Number(further)];
    // One more pod starts, and one stops.
    const pods = autoscaler.spec.maxReplicas + deployment.spec.strategy.rollingUpdate.maxSurge + 1;
    const available = Number(all) - Number(reserved);
    expect(pods * perGateway + perCommand).toBeLessThanOrEqual(available);
    expect((pods + 1) * perGateway + perCommand).toBeGreaterThan(available);
  });

  it('scales the deployment by its CPU', () => {
    const { apiVersion, kind, metadata } = deployment;
    expect(autoscaler.spec.scaleTargetRef).toEqual({ apiVersion, kind, name: metadata.name });
    expect(autoscaler.spec.metrics).toMatchObject([{ type: 'Resource', resource: { name: 'cpu' } }]);
    expect(container.resources.requests).toHaveProperty('cpu');
  });
});

describe('the network', () => {
  const labels = pod.metadata.labels;

  it.each([
    ['Deployment', deployment.spec.selector.matchLabels],
    ['Service', manifestOf('Service').spec.selector],
    ['PodDisruptionBudget', manifestOf('PodDisruptionBudget').spec.selector.matchLabels],
    ['NetworkPolicy', policy.spec.podSelector.matchLabels],
  ])('selects the pods of the gateway, and not those of the migration: %s', (_kind, selector) => {
    expect(labels).toMatchObject(selector);
    expect(job.spec.template.metadata.labels).not.toMatchObject(selector);
  });

  it('reaches the metrics only from the namespace of Prometheus', () => {
    expect(policy.spec.policyTypes).toEqual(['Ingress']);
    const [http, metrics, ...others] = policy.spec.ingress;
    expect(others).toEqual([]);
    expect(http).toEqual({ ports: [{ port: 'http' }] });
    const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } };
    expect(metrics).toEqual({ from: [{ namespaceSelector }], ports: [{ port: 'metrics' }] });
  });

  it('publishes only the APIs', () => {
    const { ports } = manifestOf('Service').spec;
    expect(ports).toEqual([{ name: 'http', port: 80, targetPort: 'http' }]);
    const [{ http }] = manifestOf('Ingress').spec.rules;
    expect(http.paths).toMatchObject([
      { backend: { service: { name: 'customer-graph', port: { name: 'http' } } } },
    ]);
  });
});

describe('a gateway with these settings', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const here = { HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '0', DRAIN_SECONDS: '0' };
    gateway = await startGateway({ ...settings, ...here });
  });
  afterAll(() => gateway.close());

  it.each(['startupProbe', 'livenessProbe', 'readinessProbe'])('answers its %s', async (probe) => {
    const { path, port } = container[probe].httpGet;
    expect(port).toBe('http');
    expect((await fetch(gateway.server.url + path)).status).toBe(200);
  });

  it('serves the metrics only on the port that the policy keeps inside', async () => {
    const path = pod.metadata.annotations['prometheus.io/path'];
    const { origin } = new URL(gateway.server.metricsUrl);
    expect((await fetch(origin + path)).status).toBe(200);
    expect((await fetch(gateway.server.url + path)).status).toBe(404);
  });
});
