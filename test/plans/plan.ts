/** A node of a plan as PostgreSQL tells it in JSON, as far as it is looked at. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** A statement's plan with what it came to; also of one that a function or a foreign key ran inside of it. */
export interface Plan {
  text: string;
  root: PlanNode;
}

/** A scan of a table or an index. */
export interface Scan {
  kind: string;
  table: string;
  index: string;
  /** Rows that it gave, and rows that it looked at for nothing. */
  rows: number;
}

export function scansOf({ root }: Plan): Scan[] {
  return nodesUnder(root)
    .filter((node) => node['Relation Name'] || node['Node Type'] === 'Bitmap Index Scan')
    .filter((node) => node['Node Type'].endsWith('Scan'))
    .map((node) => ({
      kind: node['Node Type'],
      table: node['Relation Name'] ?? '',
      index: node['Index Name'] ?? '',
      rows: rowsReadBy(node),
    }));
}

/** Rows are told for one loop, on an average. */
function rowsReadBy(node: PlanNode): number {
  const each =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round(each * (node['Actual Loops'] ?? 0));
}

/** Blocks of 8 kB that were looked at, one that was looked at twice counted twice. */
export function blocksOf({ root }: Plan): number {
  return (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0);
}

function nodesUnder(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesUnder)];
}
