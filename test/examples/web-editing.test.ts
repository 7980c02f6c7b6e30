import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, keepScreenshot } from '../support/browser.ts';
import { violations } from './accessibility.ts';
import {
  button,
  CONTACT,
  changeElsewhere,
  createBusiness,
  createPerson,
  dialog,
  field,
  form,
  OFFICE,
  openContact,
  openCustomer,
  saveContact,
  stored,
} from './editing.ts';
import { focused, isFocused, startWeb, status, type Web, width } from './web.ts';

let web: Web;
/** A person with a contact and two addresses, created for each test. */
let person: string;
/** A business with a contact and no address, created for each test. */
let business: string;

describeInBrowser('every form of examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
  }, 120_000);
  afterAll(() => web?.close());
  beforeEach(async () => {
    person = await createPerson(web.tenant);
    business = await createBusiness(web.tenant);
  });

  it('gets the focus when it opens and returns it to its button when it closes', async () => {
    const { page } = await openCustomer(web, person);
    for (const [opener, first, name] of [
      ['Edit contact', 'E-mail', 'Contact'],
      ['Add an address', 'Street and number (required)', 'New address'],
    ] as const) {
      await button(page, opener).press('Enter');
      expect(await isFocused(field(page, first))).toBe(true);
      await field(page, first).fill('unwanted');
      await button(form(page, name), 'Cancel').press('Enter');
      expect(await isFocused(button(page, opener))).toBe(true);
      await button(page, opener).press('Enter');
      expect(await field(page, first).inputValue()).not.toBe('unwanted');
      await button(form(page, name), 'Cancel').press('Enter');
    }
    expect(await stored(web.tenant, person)).toMatchObject({ version: 1, contact: CONTACT });
  });

  it('treats a write of another open form as its own', async () => {
    const { page } = await openContact(web, person);
    await field(page, 'E-mail').fill('new@example.com');
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    await button(dialog(page), 'Delete').click();
    await status(page, 'The address is deleted.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('new@example.com');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 3,
      contact: { email: 'new@example.com' },
    });
  });

  it('works with the keyboard only', async () => {
    const { page, problems } = await openCustomer(web, business);
    const tabTo = async (name: string) => {
      do await page.keyboard.press('Tab');
      while ((await focused(page)) !== name);
      expect(await page.evaluate('document.activeElement.matches(":focus-visible")')).toBe(true);
    };
    await tabTo('Add an address');
    await page.keyboard.press('Enter');
    const typed = ['1 Harbour Street', '', '20457', 'Hamburg', '', 'Germ'];
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    expect(await focused(page)).toBe('Save');
    await page.keyboard.press('Enter');
    await status(page, 'The address is added.').waitFor();
    expect(await stored(web.tenant, business)).toMatchObject({
      addresses: [{ ...OFFICE, postcode: '20457' }],
    });

    await tabTo('Delete the address 1 Harbour Street');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Delete');
    await page.keyboard.press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    expect(await stored(web.tenant, business)).toMatchObject({ version: 3, addresses: [] });

    await tabTo('Edit contact');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('new@example.com');
    await page.keyboard.press('Enter');
    await status(page, 'The contact is saved.').waitFor();
    expect(await focused(page)).toBe('Edit contact');
    expect(await stored(web.tenant, business)).toMatchObject({
      version: 4,
      contact: { email: 'new@example.com' },
    });
    expect(problems).toEqual([]);
  });

  it('fits a screen of 360 pixels in light and dark mode', async () => {
    const { page } = await openCustomer(web, person);
    await page.setViewportSize({ width: 360, height: 740 });
    await button(page, 'Add an address').click();
    await button(page, 'Edit contact').click();
    await field(page, 'E-mail').fill(`${'a'.repeat(60)}@example.com`);
    await changeElsewhere(web.tenant, person, { email: `${'b'.repeat(60)}@example.com` });
    await saveContact(page).click();
    await button(page, 'Reload').waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-edit-narrow');
    await button(page, 'Reload').click();
    await status(page, 'What you typed is still here.').waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
    await page.emulateMedia({ colorScheme: 'dark' });
    await form(page, 'New address').scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'web-address-narrow-dark');
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    expect(await width(page)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(page, 'web-address-delete-narrow-dark');
  });
});
