import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errorCodes } from '../../src/errors.ts';
import { anchorsOf } from '../docs/pages.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { labelValues, metricNames, metricsIn, unknownNames } from './promql.ts';

const FOLDER = 'deploy/prometheus';
const RUNBOOK = 'docs/runbook.md';

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook_url: string };
}

interface Panel {
  title: string;
  type: string;
  gridPos: { h: number; w: number; x: number; y: number };
  datasource: unknown;
  targets: { expr: string; legendFormat: string }[];
}

const rules: Rule[] = parse(readFileSync(`${FOLDER}/rules.yml`, 'utf8')).groups.flatMap(
  (group: { rules: Rule[] }) => group.rules,
);
const dashboard = JSON.parse(readFileSync('deploy/grafana/dashboard.json', 'utf8'));
const panels: Panel[] = dashboard.panels;
const queries = [
  ...rules.map(({ alert, expr }) => ({ name: alert, query: expr })),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ name: title, query: expr }))),
  ...dashboard.templating.list.flatMap(({ name, query }: { name: string; query: string }) =>
    query.startsWith('label_values') ? [{ name, query }] : [],
  ),
];

let gateway: Gateway;
let text: string;
let metrics: ReadonlySet<string>;
beforeAll(async () => {
  gateway = await startGateway();
  const { query } = await gateway.tenant();
  await query('{ organization { name } }');
  text = await (await fetch(gateway.server.metricsUrl)).text();
  metrics = metricNames(text);
});
afterAll(() => gateway.close());

describe('each query of the alerts and of the dashboard', () => {
  it.each(queries)('$name reads metrics and labels that exist', ({ query }) => {
    expect(unknownNames(query, metrics)).toEqual([]);
    expect(metricsIn(query, metrics).length + (query.includes('up{') ? 1 : 0)).toBeGreaterThan(0);
  });

  it('names only error codes that exist', () => {
    const codes = queries.flatMap(({ query }) => labelValues(query, 'code'));
    expect(codes).toContain('INTERNAL_SERVER_ERROR');
    expect(codes.filter((code) => !Object.hasOwn(errorCodes, code))).toEqual([]);
  });

  it('names only limits and states that the program has', () => {
    const program = globSync('src/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const values = queries.flatMap(({ query }) =>
      ['limit', 'state'].flatMap((name) => labelValues(query, name)),
    );
    expect(values).toContain('LOAD');
    expect(values.filter((value) => !program.includes(`'${value}'`))).toEqual([]);
  });

  it.each([
    ['sum(rate(graph_request_error_total[5m]))', ['graph_request_error_total']],
    ['sum by (surfaces) (rate(graph_request_errors_total[5m]))', ['surfaces']],
    ['graph_pool_connections{stat="waiting"}', ['stat']],
    ['rates(graph_statements_total[5m])', ['rates']],
  ])('would be rejected: %s', (query, unknown) => {
    expect(unknownNames(query, metrics)).toEqual(unknown);
  });

  it('has a first value for each counter of which a single event is an alert', () => {
    const single = rules.filter(({ expr }) => expr.includes('increase('));
    expect(single.map(({ alert }) => alert)).toEqual(['InternalErrors', 'AuthenticationsThrottled']);
    for (const surface of ['graph', 'onboarding', 'clients', 'registry', 'banking', 'screening', 'other'])
      expect(text).toContain(
        `graph_request_errors_total{surface="${surface}",code="INTERNAL_SERVER_ERROR"} `,
      );
    for (const limit of ['FAILED_AUTHENTICATION', 'UNKNOWN_KEYS'])
      expect(text).toContain(`graph_rejected_total{limit="${limit}"} `);
  });
});

describe('the runbook', () => {
  const page = readFileSync(RUNBOOK, 'utf8');
  const sections = page.split(/^## /m).slice(1);

  it('has one section for each alert, in the order of the rules', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(rules.map(({ alert }) => alert));
  });

  it('says in each section what the alert means, what to look at and what to do', () => {
    for (const section of sections)
      expect(section).toMatch(
        /^\w+\n\n\*\*Meaning\.\*\* [\s\S]+\n\n\*\*Look at\*\* [\s\S]+\n\n\*\*Do\.\*\* /,
      );
  });

  it('is where each alert leads', () => {
    for (const { alert, annotations, labels } of rules) {
      const [path = '', anchor = ''] = annotations.runbook_url.split('#');
      expect(existsSync(path), alert).toBe(true);
      expect([path, anchor]).toEqual([RUNBOOK, alert.toLowerCase()]);
      expect(anchorsOf(path)).toContain(anchor);
      expect(['critical', 'warning', 'info']).toContain(labels.severity);
    }
  });
});

describe('the dashboard', () => {
  it('is a dashboard of Grafana that uses its own data source', () => {
    expect(dashboard).toMatchObject({ uid: 'customer-graph', id: null, schemaVersion: expect.any(Number) });
    expect(dashboard.templating.list[0]).toMatchObject({
      name: 'datasource',
      type: 'datasource',
      query: 'prometheus',
    });
    for (const { datasource } of [...panels, ...dashboard.templating.list.slice(1)])
      expect(datasource).toEqual({ type: 'prometheus', uid: '$' + '{datasource}' });
  });

  it('uses only variables that it declares', () => {
    const declared = [
      ...dashboard.templating.list.map(({ name }: { name: string }) => name),
      '__rate_interval',
    ];
    const used = [...JSON.stringify(panels).matchAll(/\$\{?(\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)].filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('has a title for each panel, and panels that do not overlap', () => {
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    const taken = new Set<string>();
    for (const { gridPos, title } of panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect(taken, title).not.toContain(`${x},${y}`);
          taken.add(`${x},${y}`);
        }
      }
    }
  });

  it('shows every metric of an alert', () => {
    const shown = new Set(
      panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr, metrics))),
    );
    const alerting = rules.flatMap(({ expr }) => metricsIn(expr, metrics));
    expect(alerting.filter((name) => !shown.has(name))).toEqual([]);
  });
});

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** Names that prom-client gave before Prometheus reserved `_total` for counters. */
const FLAGGED = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];

describe('promtool', () => {
  const promtool = (args: string[], input = '') =>
    spawnSync('promtool', args, { encoding: 'utf8', input, cwd: FOLDER });

  it('accepts the rules', ({ skip }) => {
    skip(!hasPromtool, 'promtool is not installed (Debian package prometheus)');
    const { status, stdout, stderr } = promtool(['check', 'rules', 'rules.yml']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${rules.length} rules found`);
  });

  it('runs the tests of the rules, which let each alert fire', ({ skip }) => {
    skip(!hasPromtool, 'promtool is not installed (Debian package prometheus)');
    const { status, stdout, stderr } = promtool(['test', 'rules', 'tests.yml']);
    expect(status, stdout + stderr).toBe(0);
  });

  it('finds nothing wrong with /metrics but names of prom-client', ({ skip }) => {
    skip(!hasPromtool, 'promtool is not installed (Debian package prometheus)');
    const { stderr, stdout } = promtool(['check', 'metrics'], text);
    const flagged = (stdout + stderr).split('\n').filter(Boolean);
    expect(flagged.map((line) => line.split(' ')[0]).sort()).toEqual(FLAGGED);
    for (const line of flagged) expect(line).toContain('"_total"');
  });
});

describe('tests.yml', () => {
  it('has a case in which each alert fires, and one in which none does', () => {
    interface Case {
      alertname: string;
      exp_alerts?: unknown[];
    }
    const cases: Case[] = parse(readFileSync(`${FOLDER}/tests.yml`, 'utf8')).tests.flatMap(
      ({ alert_rule_test }: { alert_rule_test: Case[] }) => alert_rule_test,
    );
    const alerts = (fires: boolean) => {
      const found = cases.filter(({ exp_alerts = [] }) => exp_alerts.length > 0 === fires);
      return [...new Set(found.map(({ alertname }) => alertname))];
    };
    expect(alerts(true)).toEqual(rules.map(({ alert }) => alert));
    expect(alerts(false)).toEqual(rules.map(({ alert }) => alert));
  });
});
