/** A block of commands that is not run as it is written, and the reason. */
export interface NotRun {
  page: string;
  /** The beginning of the block. */
  starts: string;
  because: string;
}

export const NOT_RUN: NotRun[] = [
  {
    page: 'README.md',
    starts: 'npm install --save-dev @graphql-codegen/cli',
    because: 'test/docs/generated-types.test.ts generates and compiles in a project of its own',
  },
  {
    page: 'docs/apollo-plugins.md',
    starts: 'APOLLO_PLUGINS=',
    because: 'the module is an example; test/graphql/plugins.test.ts starts a gateway with plugins',
  },
  {
    page: 'docs/backup.md',
    starts: '',
    because: 'test/backup.test.ts runs every step of this page on PostgreSQL 15',
  },
  {
    page: 'docs/high-availability.md',
    starts: 'set -a; . deploy/ha/patroni.env',
    because: 'it needs a running cluster; faults/switchover.ts starts one with the files of deploy/ha/',
  },
  {
    page: 'docs/high-availability.md',
    starts: 'GRAPH_OWNER_PASSWORD=',
    because: 'it needs a running cluster; the fault tests prepare theirs with the same file',
  },
  {
    page: 'docs/rest-clients.md',
    starts: 'npm install --save-exact',
    because: 'test/docs/rest-clients.test.ts generates with the same versions, without another installation',
  },
  {
    page: 'docs/tracing.md',
    starts: 'OTEL_EXPORTER_OTLP_ENDPOINT=',
    because: 'the collector is an example; test/tracing/start.test.ts starts a gateway with a collector',
  },
  {
    page: 'docs/deploy.md',
    starts: 'docker ',
    because: 'test/containers/ checks the image and runs the commands of docker-compose.yml without Docker',
  },
  {
    page: 'docs/kubernetes.md',
    starts: 'kubectl ',
    because: 'it needs a cluster; test/deploy/ checks the manifests without one',
  },
];
