/** Returns a table in Markdown. All columns but the first are aligned to the right if they have numbers. */
export function table(head: string[], lines: string[][]): string {
  const aligned = head.map((_, column) => {
    const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => /^[\d.,\s]+$/.test(cell)) ? '--:' : '---';
  });
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  return [row(head), `|${aligned.join('|')}|`, ...lines.map(row)].join('\n');
}
