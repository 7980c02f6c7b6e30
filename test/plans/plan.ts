/** The used properties of a plan node in PostgreSQL's JSON format. */
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

/** The executed plan of a statement, or of a statement inside of a function or a foreign key. */
export interface Plan {
  text: string;
  root: PlanNode;
}

/** A scan of a table or an index. */
export interface Scan {
  kind: string;
  table: string;
  index: string;
  /** Rows that it returned or removed by a filter. */
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

/** Returns the rows that a node read. PostgreSQL reports them as an average per loop. */
function rowsReadBy(node: PlanNode): number {
  const each =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round(each * (node['Actual Loops'] ?? 0));
}

/** Returns the number of 8 kB block accesses. A block that was accessed twice counts twice. */
export function blocksOf({ root }: Plan): number {
  return (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0);
}

function nodesUnder(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesUnder)];
}
