import type { Page } from 'playwright-core';

/** The editors display spaces as no-break spaces. */
const textIn = async (page: Page, selector: string) =>
  (await page.locator(selector).textContent())?.replaceAll('\u00a0', ' ');

export const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();

/**
 * Runs an operation of the tab that was just opened. GraphiQL needs about 200 ms to learn the operation of a tab.
 * Until then it sends the name of the previous one.
 */
export async function runOperation(page: Page, name: string): Promise<void> {
  let sent: string | undefined;
  while (sent !== name) {
    const [response] = await Promise.all([page.waitForResponse('**/graphql'), run(page)]);
    sent = response.request().postDataJSON().operationName;
  }
}

export const openTab = (page: Page, tab: string) =>
  page.getByRole('tab', { name: tab, exact: false }).click();
export const answerOf = (page: Page) => textIn(page, '.graphiql-response');
export const noteOf = (page: Page) => page.getByRole('status').textContent();

/** The text of the visible editor below the query: variables or headers. */
export const toolOf = (page: Page) => textIn(page, '.graphiql-editor-tool .graphiql-editor:not(.hidden)');

export const showDocumentation = (page: Page) =>
  page.getByRole('button', { name: /documentation explorer/i }).click();

/** Pastes headers over those in the editor. */
export async function pasteHeaders(page: Page, headers: Record<string, string>): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(headers));
  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
}

/** Opens an example in a new tab. */
export async function openExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Examples' }).click();
  await page
    .locator('#examples')
    .getByRole('button', { name: new RegExp(`^${name}\\b`) })
    .click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}
