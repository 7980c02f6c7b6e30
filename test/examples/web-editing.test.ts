import { iso31661 } from 'iso-3166';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { countries } from '../../examples/web/src/format/countries.ts';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { violations } from './accessibility.ts';
import {
  alert,
  customers,
  focused,
  holdRequests,
  isFocused,
  listen,
  section,
  startWeb,
  status,
  type Web,
  width,
} from './web.ts';

let web: Web;
/** A person and a business, made anew for each test. */
let person: string;
let business: string;

const CONTACT = { email: 'ada@example.com', secondEmail: 'second@example.com', mobilePhone: '+49 30 111111' };
const HOME = { purpose: 'RESIDENTIAL', line1: '12 St James Square', city: 'London', country: 'GB' };
const OFFICE = { purpose: 'OTHER', line1: '1 Harbour Street', city: 'Hamburg', country: 'DE' };

const form = (page: Page, name: string) => page.getByRole('form', { name });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const saveContact = (page: Page) => button(form(page, 'Contact'), 'Save');
const saveAddress = (page: Page) => button(form(page, 'New address'), 'Save');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Delete this address?' });
/** What is said of a field, as somebody hears who cannot see where it stands. */
const described = (input: Locator) =>
  input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => element.ownerDocument.getElementById(id)?.textContent),
  );

/** Through the graph, so that there is a history. */
async function create(mutation: string, type: string, input: object): Promise<string> {
  const { data } = await web.tenant.query(
    `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { customer { id } userErrors { code path } } }`,
    { input },
  );
  expect(data.made.userErrors).toEqual([]);
  return data.made.customer.id;
}

interface Stored {
  version: number;
  contact: Record<string, string | null>;
  addresses: { id: string; purpose: string; line1: string; city: string | null; country: string }[];
}

/** What the gateway has, past every cache. */
async function stored(id: string): Promise<Stored> {
  const { data } = await web.tenant.query(
    `query ($id: ID!) {
      customer(by: { id: $id }) {
        version
        contact { email secondEmail mobilePhone telephone }
        addresses { id purpose line1 line2 city postcode state country }
      }
    }`,
    { id },
  );
  return data.customer;
}

/** A change by somebody else. */
async function changeElsewhere(id: string, input: object): Promise<void> {
  const { data } = await web.tenant.query(
    'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }',
    { input: { customerId: id, ...input } },
  );
  expect(data.updateCustomer.userErrors).toEqual([]);
}

async function open(id: string) {
  const { page, problems } = await visit(web.browser, `${web.served.url}/customers/${id}`);
  await section(page, 'Contact').waitFor();
  return { page, problems };
}

async function openContact(id: string) {
  const opened = await open(id);
  await button(opened.page, 'Edit contact').click();
  return opened;
}

describeInBrowser('editing a customer in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
  }, 120_000);
  afterAll(() => web?.close());

  beforeEach(async () => {
    person = await create('createPersonCustomer', 'CreatePersonCustomerInput', {
      firstName: 'Ada',
      lastName: 'Lovelace',
      contact: CONTACT,
      addresses: [HOME, OFFICE],
    });
    business = await create('createBusinessCustomer', 'CreateBusinessCustomerInput', {
      name: 'Analytical Engines',
      contact: CONTACT,
    });
  });

  it('saves a contact, of a person and of a business, and shows it at once', async () => {
    for (const id of [person, business]) {
      const { page, problems } = await openContact(id);
      expect(await field(page, 'E-mail').inputValue()).toBe(CONTACT.email);
      await field(page, 'E-mail').fill(' new@example.com ');
      await field(page, 'Mobile phone').fill('');
      await field(page, 'Telephone').fill('+49 40 222222');
      const asked = listen(page);
      await saveContact(page).click();
      await status(page, 'The contact is saved.').waitFor();
      const { version, contact } = await stored(id);
      expect(version).toBe(2);
      expect(contact).toEqual({
        email: 'new@example.com',
        secondEmail: CONTACT.secondEmail,
        mobilePhone: null,
        telephone: '+49 40 222222',
      });
      const shown = await section(page, 'Contact').innerText();
      expect(shown).toContain('new@example.com');
      expect(shown).not.toContain('Mobile phone\n+49');
      expect(await section(page, 'Record').innerText()).toMatch(/Version\s+2/);
      const history = section(page, 'History').getByRole('listitem').first();
      expect(await history.innerText()).toMatch(/Update customer\s+Version 2/);
      expect(await history.innerText()).toMatch(/Contact › email\s+ada@example.com → new@example.com/);
      expect(await history.innerText()).toMatch(/Contact › telephone\s+nothing → \+49 40 222222/);
      expect(asked.map(({ operationName }) => operationName)).toEqual(['UpdateContact']);
      expect(problems).toEqual([]);
    }
  });

  it('sends what was typed, and leaves the rest to those who changed it', async () => {
    const { page } = await openContact(person);
    await field(page, 'Telephone').fill('+49 40 222222');
    const asked = listen(page);
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    const { input } = asked[0]?.variables ?? {};
    expect(input).toEqual({
      customerId: person,
      expectedVersion: 1,
      idempotencyKey: expect.any(String),
      telephone: '+49 40 222222',
    });
  });

  it('shows the change in the list without asking for it', async () => {
    const { page } = await visit(web.browser, web.served.url);
    const row = customers(page).filter({ has: page.locator(`[id="${person}"]`) });
    expect(await row.innerText()).toContain('Person · London, United Kingdom · ada@example.com');
    await row.getByRole('link').click();
    await button(page, 'Edit contact').click();
    await field(page, 'E-mail').fill('new@example.com');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    await button(page, `Delete the address ${HOME.line1}`).click();
    await button(dialog(page), 'Delete').click();
    await status(page, 'The address is deleted.').waitFor();
    const asked = listen(page);
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await row.waitFor();
    expect(await row.innerText()).toContain('Person · new@example.com');
    expect(asked).toEqual([]);
  });

  it('says beside each field why it was refused, keeps what was typed, and goes on from there', async () => {
    const { page, problems } = await openContact(person);
    await field(page, 'E-mail').fill('nobody');
    await field(page, 'Telephone').fill('12');
    await saveContact(page).click();
    await expect.poll(() => isFocused(field(page, 'E-mail'))).toBe(true);
    const refused = 'This is not written as it must be.';
    for (const name of ['E-mail', 'Telephone']) {
      expect(await described(field(page, name))).toContain(refused);
      expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await described(field(page, 'Mobile phone'))).not.toContain(refused);
    expect(await field(page, 'Mobile phone').getAttribute('aria-invalid')).toBeNull();
    expect(await field(page, 'E-mail').inputValue()).toBe('nobody');
    await keepScreenshot(page, 'web-edit-refused');
    expect(await violations(page)).toEqual([]);
    expect(await stored(person)).toMatchObject({ version: 1, contact: CONTACT });

    await field(page, 'E-mail').fill('somebody@example.com');
    await field(page, 'Telephone').fill('+49 40 222222');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(person)).toMatchObject({
      version: 2,
      contact: { email: 'somebody@example.com', telephone: '+49 40 222222' },
    });
    expect(problems).toEqual([]);
  });

  it('offers to load what somebody else wrote, and loses nothing of what was typed', async () => {
    const { page, problems } = await openContact(person);
    await field(page, 'E-mail').fill('mine@example.com');
    await changeElsewhere(person, { email: 'other@example.com', telephone: '+49 40 333333' });
    await saveContact(page).click();
    await alert(page, 'Somebody else has changed this customer.').waitFor();
    const load = button(page, 'Load the present state');
    await expect.poll(() => isFocused(load)).toBe(true);
    await keepScreenshot(page, 'web-edit-conflict');
    expect(await violations(page)).toEqual([]);
    expect(await stored(person)).toMatchObject({ version: 2, contact: { email: 'other@example.com' } });

    await load.press('Enter');
    await status(page, 'What you typed is still here.').waitFor();
    expect(await isFocused(field(page, 'E-mail'))).toBe(true);
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
    expect(await described(field(page, 'E-mail'))).toContain('Changed in the meantime, to other@example.com');
    expect(await field(page, 'Telephone').inputValue()).toBe('+49 40 333333');
    expect(await section(page, 'Record').innerText()).toMatch(/Version\s+2/);
    expect(await alert(page, 'Somebody else').count()).toBe(0);
    await keepScreenshot(page, 'web-edit-loaded');
    expect(await violations(page)).toEqual([]);

    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(person)).toMatchObject({
      version: 3,
      contact: { email: 'mine@example.com', telephone: '+49 40 333333' },
    });
    expect(problems).toEqual([]);
  });

  it('keeps what was typed when the present state cannot be loaded', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('mine@example.com');
    await changeElsewhere(person, { email: 'other@example.com' });
    await saveContact(page).click();
    const load = button(page, 'Load the present state');
    await load.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await load.click();
    await alert(page, 'The present state could not be loaded.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
    await page.unroute('**/graphql');
    await load.click();
    await status(page, 'What you typed is still here.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
  });

  it('saves once, however often one presses, and says that it is at it', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('new@example.com');
    const held = await holdRequests(page, ({ operationName }) => operationName === 'UpdateContact');
    const asked = listen(page);
    await field(page, 'E-mail').press('Enter');
    await held.asked;
    const saving = button(form(page, 'Contact'), 'Saving…');
    for (const each of [saving, button(form(page, 'Contact'), 'Cancel')]) {
      expect(await each.getAttribute('aria-disabled')).toBe('true');
      await each.dispatchEvent('click');
    }
    await field(page, 'E-mail').press('Enter');
    expect(await field(page, 'E-mail').getAttribute('readonly')).not.toBeNull();
    expect(await form(page, 'Contact').getAttribute('aria-busy')).toBe('true');
    await held.release();
    await status(page, 'The contact is saved.').waitFor();
    expect(asked).toHaveLength(1);
    expect(await stored(person)).toMatchObject({ version: 2, contact: { email: 'new@example.com' } });
  });

  it('saves once when the first answer was lost', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('new@example.com');
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON();
      await web.tenant.query(query, variables);
      await route.abort();
    });
    await saveContact(page).click();
    await alert(page, 'The gateway cannot be reached at the moment. Try again').waitFor();
    await expect.poll(() => focused(page)).toContain('This was not saved.');
    expect(await field(page, 'E-mail').inputValue()).toBe('new@example.com');
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(person)).toMatchObject({ version: 2, contact: { email: 'new@example.com' } });
    expect(await section(page, 'History').getByRole('listitem').count()).toBe(2);
  });

  it('says so when the customer was erased, and then offers nothing to edit', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('new@example.com');
    await eraseCustomer(web.gateway.database.adminOrm, person);
    await saveContact(page).click();
    await alert(page, 'There is no such thing.').waitFor();
    await expect.poll(() => focused(page)).toContain('This was not saved.');
    expect(await stored(person)).toMatchObject({ version: 2, contact: { email: null } });

    const erased = await open(person);
    expect(await section(erased.page, 'History').innerText()).toContain('Erase');
    expect(await button(erased.page, 'Edit contact').count()).toBe(0);
    expect(await button(erased.page, 'Add an address').count()).toBe(0);
    expect(await violations(erased.page)).toEqual([]);
    await keepScreenshot(erased.page, 'web-erased');
  });

  it('gives the focus to the form, and back to what opened it', async () => {
    const { page } = await open(person);
    for (const [opener, first, name] of [
      ['Edit contact', 'E-mail', 'Contact'],
      ['Add an address', 'Street and number (needed)', 'New address'],
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
    expect(await stored(person)).toMatchObject({ version: 1, contact: CONTACT });
  });

  it('leaves the focus where the reader put it while something was saved', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('new@example.com');
    const held = await holdRequests(page, ({ operationName }) => operationName === 'UpdateContact');
    await field(page, 'E-mail').press('Enter');
    await held.asked;
    const elsewhere = button(page, 'Add an address');
    await elsewhere.focus();
    await held.release();
    await status(page, 'The contact is saved.').waitFor();
    expect(await isFocused(elsewhere)).toBe(true);
  });

  it('adds an address, once it has what is needed', async () => {
    const { page, problems } = await open(business);
    await button(page, 'Add an address').click();
    await field(page, 'City').fill('Hamburg');
    await saveAddress(page).click();
    const [street, country] = [
      field(page, 'Street and number (needed)'),
      field(page, 'Country (needed)'),
    ] as const;
    await expect.poll(() => isFocused(street)).toBe(true);
    expect(await described(street)).toEqual(['This is needed.']);
    expect(await described(country)).toEqual(['This is needed.']);
    expect(await street.getAttribute('aria-required')).toBe('true');
    await keepScreenshot(page, 'web-address-refused');
    expect(await violations(page)).toEqual([]);
    expect(await stored(business)).toMatchObject({ version: 1, addresses: [] });

    await street.fill('1 Harbour Street');
    await field(page, 'Postal code').fill('2'.repeat(51));
    await country.selectOption('Germany');
    await saveAddress(page).click();
    await expect.poll(() => isFocused(field(page, 'Postal code'))).toBe(true);
    expect(await described(field(page, 'Postal code'))).toEqual(['This must have at most 50 characters.']);
    expect(await stored(business)).toMatchObject({ version: 1, addresses: [] });

    await field(page, 'Postal code').fill('20457');
    await saveAddress(page).click();
    await status(page, 'The address is added.').waitFor();
    expect(await isFocused(button(page, 'Add an address'))).toBe(true);
    expect(await section(page, 'Addresses').innerText()).toContain(
      '1 Harbour Street\n20457 Hamburg\nGermany',
    );
    const { version, addresses } = await stored(business);
    expect(version).toBe(2);
    expect(addresses).toMatchObject([
      { ...OFFICE, line2: null, postcode: '20457', state: null, id: expect.any(String) },
    ]);
    const history = await section(page, 'History').getByRole('listitem').first().innerText();
    expect(history).toMatch(/Add customer address\s+Version 2/);
    expect(history).toMatch(/Addresses #[\da-f]{6} › line 1\s+nothing → 1 Harbour Street/);
    expect(problems).toEqual([]);
  });

  it('adds an address to a customer that somebody else has changed, when one saves again', async () => {
    const { page } = await open(business);
    await button(page, 'Add an address').click();
    await field(page, 'Street and number (needed)').fill('1 Harbour Street');
    await field(page, 'Country (needed)').selectOption('DE');
    await changeElsewhere(business, { email: 'other@example.com' });
    await saveAddress(page).click();
    await button(page, 'Load the present state').click();
    await status(page, 'What you typed is still here.').waitFor();
    expect(await stored(business)).toMatchObject({ version: 2, addresses: [] });
    expect(await section(page, 'Contact').innerText()).toContain('other@example.com');
    await saveAddress(page).click();
    await status(page, 'The address is added.').waitFor();
    expect(await stored(business)).toMatchObject({ version: 3, addresses: [{ line1: '1 Harbour Street' }] });
  });

  it('may have both forms open, and knows its own writes from those of others', async () => {
    const { page } = await openContact(person);
    await field(page, 'E-mail').fill('new@example.com');
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    await button(dialog(page), 'Delete').click();
    await status(page, 'The address is deleted.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('new@example.com');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(person)).toMatchObject({ version: 3, contact: { email: 'new@example.com' } });
  });

  it('deletes an address when it was asked, and not before', async () => {
    const { page, problems } = await open(person);
    const opener = button(page, `Delete the address ${OFFICE.line1}`);
    await opener.press('Enter');
    expect(await dialog(page).innerText()).toContain('1 Harbour Street\nHamburg\nGermany');
    await keepScreenshot(page, 'web-address-delete');
    expect(await violations(page)).toEqual([]);
    for (const leave of [() => page.keyboard.press('Escape'), () => button(page, 'Keep').press('Enter')]) {
      await leave();
      await dialog(page).waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);
      await opener.press('Enter');
    }
    expect((await stored(person)).addresses).toHaveLength(2);

    await button(dialog(page), 'Delete').press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    await expect.poll(() => focused(page)).toBe('Addresses');
    expect(await section(page, 'Addresses').innerText()).not.toContain('Harbour');
    expect(await stored(person)).toMatchObject({ version: 2, addresses: [{ line1: HOME.line1 }] });
    expect(problems).toEqual([]);
  });

  it('deletes an address of a customer that somebody else has changed, when one says so again', async () => {
    const { page } = await open(person);
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    await changeElsewhere(person, { email: 'other@example.com' });
    await button(dialog(page), 'Delete').click();
    const load = button(dialog(page), 'Load the present state');
    await expect.poll(() => isFocused(load)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect((await stored(person)).addresses).toHaveLength(2);
    await load.click();
    await expect.poll(() => isFocused(button(dialog(page), 'Delete'))).toBe(true);
    await button(dialog(page), 'Delete').press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    expect(await stored(person)).toMatchObject({ version: 3, addresses: [{ line1: HOME.line1 }] });
  });

  it('closes the question when somebody else has deleted the address', async () => {
    const { page } = await open(person);
    await button(page, `Delete the address ${OFFICE.line1}`).click();
    const office = (await stored(person)).addresses.find(({ line1 }) => line1 === OFFICE.line1);
    await web.tenant.query(
      'mutation ($input: DeleteCustomerAddressInput!) { deleteCustomerAddress(input: $input) { userErrors { code } } }',
      { input: { customerId: person, addressId: office?.id } },
    );
    await button(dialog(page), 'Delete').click();
    await button(dialog(page), 'Load the present state').click();
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Addresses');
    expect(await section(page, 'Addresses').innerText()).not.toContain('Harbour');
    expect(await stored(person)).toMatchObject({ version: 2, addresses: [{ line1: HOME.line1 }] });
  });

  it('works by keyboard alone', async () => {
    const { page, problems } = await open(business);
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
    expect(await stored(business)).toMatchObject({ addresses: [{ ...OFFICE, postcode: '20457' }] });

    await tabTo('Delete the address 1 Harbour Street');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Delete');
    await page.keyboard.press('Enter');
    await status(page, 'The address is deleted.').waitFor();
    expect(await stored(business)).toMatchObject({ version: 3, addresses: [] });

    await tabTo('Edit contact');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('new@example.com');
    await page.keyboard.press('Enter');
    await status(page, 'The contact is saved.').waitFor();
    expect(await focused(page)).toBe('Edit contact');
    expect(await stored(business)).toMatchObject({ version: 4, contact: { email: 'new@example.com' } });
    expect(problems).toEqual([]);
  });

  it('fits a screen of 360 pixels, in light and dark', async () => {
    const { page } = await open(person);
    await page.setViewportSize({ width: 360, height: 740 });
    await button(page, 'Add an address').click();
    await button(page, 'Edit contact').click();
    await field(page, 'E-mail').fill(`${'a'.repeat(60)}@example.com`);
    await changeElsewhere(person, { email: `${'b'.repeat(60)}@example.com` });
    await saveContact(page).click();
    await button(page, 'Load the present state').waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-edit-narrow');
    await button(page, 'Load the present state').click();
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

  it('shows the history page by page, and what each write changed', async () => {
    for (let i = 2; i <= 22; i += 1) {
      await changeElsewhere(business, { metadata: [{ key: 'turn', value: String(i) }] });
    }
    const { page } = await open(business);
    const history = section(page, 'History');
    const entries = history.getByRole('listitem');
    expect(await entries.count()).toBe(10);
    expect(await entries.first().innerText()).toMatch(/Version 22 ·/);
    expect(await entries.first().innerText()).toMatch(/Metadata › turn\s+21 → 22/);
    const older = button(history, 'Show older changes');
    await page.route('**/graphql', (route) => route.abort());
    await older.press('Enter');
    await alert(page, 'Older changes could not be loaded.').waitFor();
    expect(await isFocused(older)).toBe(true);
    await page.unroute('**/graphql');
    await older.press('Enter');
    await expect.poll(() => entries.count()).toBe(20);
    await expect.poll(() => focused(page)).toMatch(/Version 12 /);
    await older.press('Enter');
    await expect.poll(() => entries.count()).toBe(22);
    await expect.poll(() => focused(page)).toMatch(/Version 2 /);
    expect(await older.count()).toBe(0);

    const creation = entries.last();
    expect(await creation.innerText()).not.toContain(CONTACT.email);
    await creation.locator('summary').press('Enter');
    expect(await creation.innerText()).toMatch(/Create business customer\s+Version 1/);
    expect(await creation.innerText()).toMatch(/Contact › email\s+nothing → ada@example.com/);
    await creation.scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'web-history');
    expect(await violations(page)).toEqual([]);
  });
});

it('offers the countries that the graph accepts', () => {
  const codes = countries.map(({ code }) => code);
  expect(codes.sort()).toEqual(iso31661.map(({ alpha2 }) => alpha2).sort());
});
