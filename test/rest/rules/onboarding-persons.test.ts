import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../support/dump.ts';
import { type Reply, statusAndCode } from '../rest.ts';
import { company, gateway, id, send, setUpGateway, tenant } from '../setup.ts';

setUpGateway();

const update = (body: unknown) => send(tenant, 'POST', `/api/customers/${id}/update`, body);
const persons = (list: unknown) => update({ business_person_list: list });
const readPersons = async () => (await send(tenant, 'GET', `/api/customers/${id}`)).body.business_person_list;

async function accepted(list: unknown): Promise<Reply> {
  const answer = await persons(list);
  expect(statusAndCode(answer)).toEqual(['200 accepted']);
  return answer;
}

type Row = { id: string; first_name?: string; first_name_english?: string };

async function idsByName(): Promise<Record<string, string>> {
  const { business_person } = await dumpOf(gateway.database.adminOrm, id);
  return Object.fromEntries(
    (business_person as Row[]).map((row) => [row.first_name ?? row.first_name_english, row.id]),
  );
}

const document = (number: string, more: object = {}) => ({
  id_type: 'National ID',
  id_number: number,
  id_issuing_country_code: 'US',
  ...more,
});
const born = (first: string, day = '1980-01-01') => ({
  first_name: first,
  last_name: 'X',
  birth_date: `${day}T00:00:00Z`,
});
const english = (first: string) => ({ first_name_english: first, last_name_english: 'X' });

describe('business_person_list', () => {
  it('keeps the stored basic_info if persons are sent back as read', async () => {
    const identification = { type: { text: 'National ID' }, number: 'X-9', issuingCountry: 'US' };
    await company({ persons: [{ firstName: 'A', lastName: 'B', nationality: 'US', identification }] });
    const { business_person_list } = (await update({})).body;
    expect(business_person_list).toEqual([
      { identification: { id_type: 'National ID', id_number: 'X-9', id_issuing_country_code: 'US' } },
    ]);
    const answer = await accepted(business_person_list);
    expect(answer.headers.get('etag')).toBe('"1"');
    business_person_list[0].identification.id_expiration_date = '2031-01-01T00:00:00Z';
    await accepted(business_person_list);
    expect((await readPersons())[0]).toEqual({
      basic_info: { first_name: 'A', last_name: 'B', nationality: 'US' },
      identification: business_person_list[0].identification,
    });
  });

  it('keeps an absent section, clears a null section and merges a sent one', async () => {
    await company();
    const before = await readPersons();
    const [ming] = before;
    await accepted([
      {
        basic_info: { role_type: 'Shareholder', nationality: null },
        residential_address: null,
        identification: document('X-1'),
      },
    ]);
    const { nationality: _, ...names } = ming.basic_info;
    expect(await readPersons()).toEqual([
      { basic_info: { ...names, role_type: 'Shareholder' }, identification: ming.identification },
    ]);
  });

  it('rejects null for basic_info and requires it for a new person', async () => {
    await company();
    expect(statusAndCode(await persons([{ basic_info: null, identification: document('X-1') }]))).toEqual([
      'NULL_NOT_ALLOWED business_person_list.0.basic_info',
    ]);
    expect(statusAndCode(await persons([{ identification: document('new') }]))).toEqual([
      'FIELD_REQUIRED business_person_list.0.basic_info',
    ]);
  });

  it('matches a person by document, then by name and date of birth, then by English names', async () => {
    const identification = {
      type: { text: 'National ID' },
      number: 'X-1',
      issuingCountry: 'US',
      files: [{ id: 'side', side: null }],
    };
    await company({
      persons: [
        { firstName: 'A', lastName: 'X', dateOfBirth: '1980-01-01', identification },
        { firstName: 'B', lastName: 'X', dateOfBirth: '1980-01-01' },
        { firstNameEnglish: 'C', lastNameEnglish: 'X' },
      ],
    });
    const before = await idsByName();
    await accepted([
      { basic_info: { ...english('C'), nationality: 'US' } },
      { basic_info: { ...born('B'), nationality: 'US' } },
      { basic_info: { first_name: 'A2' }, identification: document('X-1') },
      { basic_info: born('D') },
    ]);
    const { A, ...others } = before;
    const after = await idsByName();
    expect(after).toEqual({ ...others, A2: A, D: expect.any(String) });
    expect(
      (await readPersons()).map(
        ({ basic_info }: { basic_info: { first_name?: string } }) => basic_info.first_name,
      ),
    ).toEqual([undefined, 'B', 'A2', 'D']);
    const { identity_document } = await dumpOf(gateway.database.adminOrm, id);
    expect(identity_document).toContainEqual(
      expect.objectContaining({ number: 'X-1', files: [{ id: 'side' }] }),
    );
  });

  it('rejects ambiguous, duplicate and unidentifiable persons', async () => {
    await company({
      persons: [
        {
          firstName: 'A',
          lastName: 'X',
          dateOfBirth: '1980-01-01',
          identification: { type: { text: 'Passport' }, number: '1', issuingCountry: 'US' },
        },
        {
          firstName: 'A',
          lastName: 'X',
          dateOfBirth: '1980-01-01',
          identification: { type: { text: 'Passport' }, number: '2', issuingCountry: 'US' },
        },
      ],
    });
    expect(statusAndCode(await persons([{ basic_info: born('A') }]))).toEqual([
      'AMBIGUOUS business_person_list.0',
    ]);
    expect(statusAndCode(await persons([{ basic_info: born('N') }, { basic_info: born('N') }]))).toEqual([
      'DUPLICATE business_person_list.1',
    ]);
    expect(statusAndCode(await persons([{ basic_info: { first_name: 'only' } }]))).toEqual([
      'KEY_REQUIRED business_person_list.0',
    ]);
  });

  it('replaces the list: absent persons are deleted, [] clears it', async () => {
    await company();
    await accepted([
      { basic_info: { first_name: 'Bo', last_name: 'Li', birth_date: '1981-01-01T00:00:00Z' } },
    ]);
    expect(Object.keys(await idsByName())).toEqual(['Bo']);
    await accepted([]);
    expect(await readPersons()).toEqual([]);
  });

  it('accepts up to 100 persons and reports problems with their index', async () => {
    await company({ persons: [] });
    const many = Array.from({ length: 100 }, (_, index) => ({ basic_info: born(`n${index}`) }));
    await accepted(many);
    expect(await readPersons()).toHaveLength(100);
    expect(statusAndCode(await persons([...many, { basic_info: born('more') }]))).toEqual([
      'TOO_MANY business_person_list',
    ]);
    const wrong = [
      { basic_info: born('a') },
      'x',
      { basic_info: { ...born('c'), nationality: 'XX' }, identification: { id_number: 1 } },
    ];
    expect(statusAndCode(await persons(wrong)).sort()).toEqual([
      'FIELD_REQUIRED business_person_list.2.identification.id_issuing_country_code',
      'FIELD_REQUIRED business_person_list.2.identification.id_type',
      'INVALID_FORMAT business_person_list.2.basic_info.nationality',
      'INVALID_TYPE business_person_list.1',
      'INVALID_TYPE business_person_list.2.identification.id_number',
    ]);
  });

  it('changes and clears the files of each side separately', async () => {
    await company();
    await accepted([
      {
        identification: document('X-1', { id_document_front_file_id: 'new', id_document_back_file_id: null }),
      },
    ]);
    const [person] = await readPersons();
    expect(person.identification).toMatchObject({ id_document_front_file_id: 'new' });
    expect(person.identification).not.toHaveProperty('id_document_back_file_id');
  });

  it('creates an address of a person if all required fields are present', async () => {
    await company({ persons: [{ firstName: 'A', lastName: 'X', dateOfBirth: '1980-01-01' }] });
    const address = { residential_address_line1: 'x', residential_address_country_code: 'US' };
    expect(
      statusAndCode(
        await persons([{ basic_info: born('A'), residential_address: { residential_address_city: 'y' } }]),
      ).sort(),
    ).toEqual([
      'FIELD_REQUIRED business_person_list.0.residential_address.residential_address_country_code',
      'FIELD_REQUIRED business_person_list.0.residential_address.residential_address_line1',
    ]);
    await accepted([{ basic_info: born('A'), residential_address: address }]);
    expect((await readPersons())[0].residential_address).toEqual(address);
  });
});
