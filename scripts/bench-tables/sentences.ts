import type { Results } from '../../bench/results.ts';
import type { ServerName } from '../../bench/servers-under-test.ts';
import type { Changes } from './last-run.ts';

const WIDTH = 120;

/** Where and when the figures were measured, and whether the code has changed since. */
export function measuredOn(results: Results, changes: Changes): string {
  const { date, commit, machine, customers, minutes } = results;
  const hash = commit?.hash.slice(0, 7);
  const sentences = [
    `Measured on ${date.slice(0, 10)} in ${minutes} minutes with ${customers.toLocaleString('en')} customers,`,
    `on ${machine.cores} cores (${machine.cpu}) shared by gateway, PostgreSQL ${machine.postgres} and load generator,`,
    `with Node ${machine.node.replace('v', '')}${hash ? `, at commit \`${hash}\`` : ''}`,
    `${commit?.dirty ? 'with uncommitted changes' : ''}.`,
    ...(changes === 'some'
      ? [`The code is newer: \`git diff --stat ${hash} -- src schema\` shows what changed.`]
      : []),
  ];
  return wrapped(sentences.join(' ').replaceAll(' .', '.'));
}

/** Memory, start time and size of the installation. */
export function memory({ workloads, start, installSize }: Results): string {
  const peak = (name: ServerName) => {
    const found = Object.values(workloads).flatMap((figures) => figures[name]?.rssMb ?? []);
    return Math.round(Math.max(...found));
  };
  const sentences = [
    `Peak memory is ${peak('gateway')} MB; PostGraphile, Mercurius and Yoga have ${peak('postgraphile')}, ${peak('mercurius')} and ${peak('yoga')} MB.`,
  ];
  if (start) {
    const { gateway, empty } = start.idleMb;
    sentences.push(
      `Idle memory is ${Math.round(gateway)} MB, that of an empty Apollo Server ${Math.round(empty)} MB.`,
      `A start takes ${Math.round(start.gateway)} ms, that of an empty Apollo Server ${Math.round(start.empty)} ms.`,
    );
  }
  if (installSize) {
    const { installMb, nodeMb, postgresMb } = installSize;
    sentences.push(
      `The packages of an installation without development packages and examples have ${Math.round(installMb)} MB,`,
      `of which Node has ${Math.round(nodeMb)} and PostgreSQL ${Math.round(postgresMb)}.`,
    );
  }
  return wrapped(sentences.join(' '));
}

/** Breaks lines between words, but not within code. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
