import { type DocumentNode, visit } from 'graphql';

/**
 * Takes the list of tokens from a document, which links every comment too: 60,000 of them may stand in one body and would take 9 MB.
 * What errors and compiled code say of a place stays.
 */
export function dropTokens(document: DocumentNode): void {
  visit(document, {
    enter({ loc }) {
      if (!loc) return;
      const { line, column } = loc.startToken;
      Object.assign(loc, { startToken: { line, column }, endToken: undefined });
    },
  });
}
