import type { Locator, Page } from 'playwright-core';

/** Whether an element comes before another one in the document, and starts above it on the screen. */
export async function precedes(one: Locator, other: Locator) {
  const handle = await other.elementHandle();
  return one.evaluate((element, after) => {
    const inDocument = Boolean(
      element.compareDocumentPosition(after as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const onScreen = element.getBoundingClientRect().top < (after as Element).getBoundingClientRect().top;
    return { inDocument, onScreen };
  }, handle);
}

/** Returns the words of the visible elements that are on more than one line. */
export function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const range = document.createRange();
    function isBroken(node: Text, { index, 0: word }: RegExpExecArray): boolean {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }
    return elements
      .filter((element) => element.checkVisibility() && !element.matches('.unseen'))
      .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
      .flatMap((node) =>
        [...node.data.matchAll(/[^\s-]+/g)].filter((match) => isBroken(node, match)).map(([word]) => word),
      );
  });
}
