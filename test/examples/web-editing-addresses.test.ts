import { iso31661 } from 'iso-3166';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { countries } from '../../examples/web/src/format/countries.ts';
import { describeInBrowser, keepScreenshot } from '../support/browser.ts';
import { violations } from './accessibility.ts';
import {
  button,
  changeElsewhere,
  createBusiness,
  createPerson,
  described,
  dialog,
  field,
  HOME,
  OFFICE,
  openCustomer,
  saveAddress,
  stored,
} from './editing.ts';
import { focused, isFocused, section, startWeb, status, type Web } from './web.ts';

let web: Web;
/** A person with a contact and two addresses, created for each test. */
let person: string;
/** A business with a contact and no address, created for each test. */
let business: string;

describeInBrowser('editing addresses in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
  }, 120_000);
  afterAll(() => web?.close());
  beforeEach(async () => {
    person = await createPerson(web.tenant);
    business = await createBusiness(web.tenant);
  });

  it('adds an address when all required fields are filled', async () => {
    const { page, problems } = await openCustomer(web, business);
    await button(page, 'Add an address').click();
    await field(page, 'City').fill('Hamburg');
    await saveAddress(page).click();
    const [street, country] = [
      field(page, 'Street and number (required)'),
      field(page, 'Country (required)'),
    ] as const;
    await expect.poll(() => isFocused(street)).toBe(true);
    expect(await described(street)).toEqual(['This field is required.']);
    expect(await described(country)).toEqual(['This field is required.']);
    expect(await street.getAttribute('aria-required')).toBe('true');
    await keepScreenshot(page, 'web-address-rejected');
    expect(await violations(page)).toEqual([]);
    expect(await stored(web.tenant, business)).toMatchObject({ version: 1, addresses: [] });

    await street.fill('1 Harbour Street');
    await field(page, 'Postal code').fill('2'.repeat(51));
    await country.selectOption('Germany');
    await saveAddress(page).click();
    await expect.poll(() => isFocused(field(page, 'Postal code'))).toBe(true);
    expect(await described(field(page, 'Postal code'))).toEqual(['Must have at most 50 characters.']);
    expect(await stored(web.tenant, business)).toMatchObject({ version: 1, addresses: [] });

    await field(page, 'Postal code').fill('20457');
    await saveAddress(page).click();
    await status(page, 'The address is added.').waitFor();
    expect(await isFocused(button(page, 'Add an address'))).toBe(true);
    expect(await section(page, 'Addresses').innerText()).toContain(
      '1 Harbour Street\n20457 Hamburg\nGermany',
    );
    const { version, addresses } = await stored(web.tenant, business);
    expect(version).toBe(2);
    expect(addresses).toMatchObject([
      { ...OFFICE, line2: null, postcode: '20457', state: null, id: expect.any(String) },
    ]);
    const history = await section(page, 'History').getByRole('listitem').first().innerText();
    expect(history).toMatch(/Add customer address\s+Version 2/);
    expect(history).toMatch(/Addresses #[\da-f]{6} › line 1\s+nothing → 1 Harbour Street/);
    expect(problems).toEqual([]);
  });

  it('adds an address after a conflict when the user saves again', async () => {
    const { page } = await openCustomer(web, business);
    await button(page, 'Add an address').click();
    await field(page, 'Street and number (required)').fill('1 Harbour Street');
    await field(page, 'Country (required)').selectOption('DE');
    await changeElsewhere(web.tenant, business, { email: 'other@example.com' });
    await saveAddress(page).click();
    await button(page, 'Reload').click();
    await status(page, 'What you typed is still here.').waitFor();
    expect(await stored(web.tenant, business)).toMatchObject({ version: 2, addresses: [] });
    expect(await section(page, 'Contact').innerText()).toContain('other@example.com');
    await saveAddress(page).click();
    await status(page, 'The address is added.').waitFor();
    expect(await stored(web.tenant, business)).toMatchObject({
      version: 3,
      addresses: [{ line1: '1 Harbour Street' }],
    });
  });

  it('deletes an address only after confirmation', async () => {
    const { page, problems } = await openCustomer(web, person);
    const opener = button(page, `Delete the address ${OFFICE.line1}`);
    await opener.press('Enter');
    expect(await dialog(page).innerText()).toContain('1 Harbour Street\nHamburg\nGermany');
    await keepScreenshot(page, 'web-address-delete');
    expect(await violations(page)).toEqual([]);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => button(dialog(page), 'Cancel').press('Enter'),
    ]) {
      await close();
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);
      await opener.press('Enter');
    }
    expect((await stored(web.tenant, person)).addresses).toHaveLength(2);

    await button(dialog(page), 'Delete').press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    await expect.poll(() => focused(page)).toBe('Addresses');
    expect(await section(page, 'Addresses').innerText()).not.toContain('Harbour');
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      addresses: [{ line1: HOME.line1 }],
    });
    expect(problems).toEqual([]);
  });

  it.each(['close', 'requestClose'] as const)(
    'asks again when the button is clicked directly after %s()',
    async (method) => {
      const { page, problems } = await openCustomer(web, person);
      const opener = button(page, `Delete the address ${OFFICE.line1}`);
      await opener.click();
      await opener.evaluate(async (element: HTMLElement, name) => {
        const closing = document.querySelector('dialog');
        const closed = new Promise((resolve) => closing?.addEventListener('close', resolve));
        closing?.[name]();
        element.click();
        await closed;
        await new Promise((rendered) => requestAnimationFrame(() => requestAnimationFrame(rendered)));
      }, method);
      expect(await page.locator('dialog:modal').count()).toBe(1);
      await button(dialog(page), 'Cancel').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);
      expect(problems).toEqual([]);
    },
  );

  it('deletes an address after a conflict when the user confirms again', async () => {
    const { page } = await openCustomer(web, person);
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    await changeElsewhere(web.tenant, person, { email: 'other@example.com' });
    await button(dialog(page), 'Delete').click();
    const load = button(dialog(page), 'Reload');
    await expect.poll(() => isFocused(load)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect((await stored(web.tenant, person)).addresses).toHaveLength(2);
    await load.click();
    await expect.poll(() => isFocused(button(dialog(page), 'Delete'))).toBe(true);
    await button(dialog(page), 'Delete').press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 3,
      addresses: [{ line1: HOME.line1 }],
    });
  });

  it('closes the dialog when another user has deleted the address', async () => {
    const { page } = await openCustomer(web, person);
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    const office = (await stored(web.tenant, person)).addresses.find(({ line1 }) => line1 === OFFICE.line1);
    await web.tenant.query(
      'mutation ($input: DeleteCustomerAddressInput!) { deleteCustomerAddress(input: $input) { userErrors { code } } }',
      { input: { customerId: person, addressId: office?.id } },
    );
    await button(dialog(page), 'Delete').click();
    await button(dialog(page), 'Reload').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Addresses');
    expect(await section(page, 'Addresses').innerText()).not.toContain('Harbour');
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      addresses: [{ line1: HOME.line1 }],
    });
  });
});

it('offers the countries that the graph accepts', () => {
  const codes = countries.map(({ code }) => code);
  expect(codes.sort()).toEqual(iso31661.map(({ alpha2 }) => alpha2).sort());
});
