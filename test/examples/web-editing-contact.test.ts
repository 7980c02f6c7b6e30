import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { violations } from './accessibility.ts';
import {
  button,
  CONTACT,
  changeElsewhere,
  createBusiness,
  createPerson,
  described,
  dialog,
  field,
  form,
  HOME,
  openContact,
  saveContact,
  stored,
} from './editing.ts';
import {
  alert,
  customers,
  focused,
  heading,
  holdRequests,
  isFocused,
  listen,
  section,
  startWeb,
  status,
  type Web,
} from './web.ts';

let web: Web;
/** A person with a contact and two addresses, created for each test. */
let person: string;
/** A business with a contact and no address, created for each test. */
let business: string;

describeInBrowser('editing a contact in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
  }, 120_000);
  afterAll(() => web?.close());
  beforeEach(async () => {
    person = await createPerson(web.tenant);
    business = await createBusiness(web.tenant);
  });

  it('saves the contact of a person and of a business and shows it at once', async () => {
    for (const id of [person, business]) {
      const { page, problems } = await openContact(web, id);
      expect(await field(page, 'E-mail').inputValue()).toBe(CONTACT.email);
      await field(page, 'E-mail').fill(' new@example.com ');
      await field(page, 'Mobile phone').fill('');
      await field(page, 'Telephone').fill('+49 40 222222');
      const asked = listen(page);
      await saveContact(page).click();
      await status(page, 'The contact is saved.').waitFor();
      const { version, contact } = await stored(web.tenant, id);
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

  it('sends only the edited fields', async () => {
    const { page } = await openContact(web, person);
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

  it('shows the change in the list without another request', async () => {
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

  it('shows why each field was rejected, keeps the typed text and saves the correction', async () => {
    const { page, problems } = await openContact(web, person);
    await field(page, 'E-mail').fill('nobody');
    await field(page, 'Telephone').fill('12');
    await saveContact(page).click();
    await expect.poll(() => isFocused(field(page, 'E-mail'))).toBe(true);
    const rejected = 'This value has an invalid format.';
    for (const name of ['E-mail', 'Telephone']) {
      expect(await described(field(page, name))).toContain(rejected);
      expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await described(field(page, 'Mobile phone'))).not.toContain(rejected);
    expect(await field(page, 'Mobile phone').getAttribute('aria-invalid')).toBeNull();
    expect(await field(page, 'E-mail').inputValue()).toBe('nobody');
    await keepScreenshot(page, 'web-edit-rejected');
    expect(await violations(page)).toEqual([]);
    expect(await stored(web.tenant, person)).toMatchObject({ version: 1, contact: CONTACT });

    await field(page, 'E-mail').fill('somebody@example.com');
    await field(page, 'Telephone').fill('+49 40 222222');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      contact: { email: 'somebody@example.com', telephone: '+49 40 222222' },
    });
    expect(problems).toEqual([]);
  });

  it('offers to load the change of another user and keeps the typed text', async () => {
    const { page, problems } = await openContact(web, person);
    await field(page, 'E-mail').fill('mine@example.com');
    await changeElsewhere(web.tenant, person, { email: 'other@example.com', telephone: '+49 40 333333' });
    await saveContact(page).click();
    await alert(page, 'Another user has changed this customer.').waitFor();
    const load = button(page, 'Reload');
    await expect.poll(() => isFocused(load)).toBe(true);
    await keepScreenshot(page, 'web-edit-conflict');
    expect(await violations(page)).toEqual([]);
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      contact: { email: 'other@example.com' },
    });

    await load.press('Enter');
    await status(page, 'What you typed is still here.').waitFor();
    expect(await isFocused(field(page, 'E-mail'))).toBe(true);
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
    expect(await described(field(page, 'E-mail'))).toContain(
      'Another user changed this to other@example.com',
    );
    expect(await field(page, 'Telephone').inputValue()).toBe('+49 40 333333');
    expect(await section(page, 'Record').innerText()).toMatch(/Version\s+2/);
    expect(await alert(page, 'Another user').count()).toBe(0);
    await keepScreenshot(page, 'web-edit-loaded');
    expect(await violations(page)).toEqual([]);

    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 3,
      contact: { email: 'mine@example.com', telephone: '+49 40 333333' },
    });
    expect(problems).toEqual([]);
  });

  it('keeps the typed text when the customer cannot be reloaded', async () => {
    const { page } = await openContact(web, person);
    await field(page, 'E-mail').fill('mine@example.com');
    await changeElsewhere(web.tenant, person, { email: 'other@example.com' });
    await saveContact(page).click();
    const load = button(page, 'Reload');
    await load.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await load.click();
    await alert(page, 'The customer could not be reloaded.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
    await page.unroute('**/graphql');
    await load.click();
    await status(page, 'What you typed is still here.').waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe('mine@example.com');
  });

  it('saves once when the user presses repeatedly, and shows that it is saving', async () => {
    const { page } = await openContact(web, person);
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
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      contact: { email: 'new@example.com' },
    });
  });

  it('saves once when the first response was lost', async () => {
    const { page } = await openContact(web, person);
    await field(page, 'E-mail').fill('new@example.com');
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON();
      await web.tenant.query(query, variables);
      await route.abort();
    });
    await saveContact(page).click();
    await alert(page, 'The gateway cannot be reached at the moment. Try again').waitFor();
    await expect.poll(() => focused(page)).toContain('The change could not be saved.');
    expect(await field(page, 'E-mail').inputValue()).toBe('new@example.com');
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await saveContact(page).click();
    await status(page, 'The contact is saved.').waitFor();
    expect(await stored(web.tenant, person)).toMatchObject({
      version: 2,
      contact: { email: 'new@example.com' },
    });
    expect(await section(page, 'History').getByRole('listitem').count()).toBe(2);
  });

  it('reports an erased customer and then offers no editing', async () => {
    const { page } = await openContact(web, person);
    await field(page, 'E-mail').fill('new@example.com');
    await eraseCustomer(web.gateway.database.adminOrm, person);
    await saveContact(page).click();
    await alert(page, 'Not found.').waitFor();
    await expect.poll(() => focused(page)).toContain('Nothing was changed.');
    expect(await stored(web.tenant, person)).toMatchObject({ version: 2, contact: { email: null } });

    const erased = await visit(web.browser, `${web.served.url}/customers/${person}`);
    await heading(erased.page, 'Name erased').waitFor();
    expect(await section(erased.page, 'History').innerText()).toContain('Erase');
    expect(await button(erased.page, 'Edit contact').count()).toBe(0);
    expect(await button(erased.page, 'Add an address').count()).toBe(0);
    expect(await violations(erased.page)).toEqual([]);
    await keepScreenshot(erased.page, 'web-erased');
  });

  it('does not move the focus if the user moved it while saving', async () => {
    const { page } = await openContact(web, person);
    const elsewhere = button(page, 'Add an address');
    for (const [email, reported] of [
      ['nobody', () => page.getByText('This value has an invalid format.')],
      ['new@example.com', () => status(page, 'The contact is saved.')],
    ] as const) {
      await field(page, 'E-mail').fill(email);
      const held = await holdRequests(page, ({ variables }) => variables.input?.email === email);
      await field(page, 'E-mail').press('Enter');
      await held.asked;
      await elsewhere.focus();
      await held.release();
      await reported().waitFor();
      expect(await isFocused(elsewhere)).toBe(true);
    }
  });
});
