import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { walk } from '../support/pages.ts';

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const DOCUMENT =
  'query ($filter: CustomerFilter) { customers(first: 100, filter: $filter) { nodes { id } } }';

async function searched(tenant: Tenant, search: string): Promise<string[]> {
  const { data, errors } = await tenant.query(DOCUMENT, { filter: { search } });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.customers.nodes.map(({ id }: { id: string }) => id);
}

async function codeOf(tenant: Tenant, search: string): Promise<string | undefined> {
  return (await tenant.query(DOCUMENT, { filter: { search } })).errors?.[0]?.extensions.code;
}

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

describe('search ranking', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await gateway.tenant();
  });

  it('ranks names with more matching words first', async () => {
    const { customers } = tenant;
    const person = await customers.person({
      firstName: 'John',
      middleName: 'Michael',
      lastName: 'Placeholder',
      createdAt: day(1),
    });
    const companies = [
      await customers.business({ name: 'John and Sons', createdAt: day(2) }),
      await customers.business({ name: 'Placeholder', createdAt: day(3) }),
    ];
    expect(await searched(tenant, 'John Placeholder')).toEqual([person, ...companies.reverse()]);
  });

  it('ranks two similar words before one exact word', async () => {
    const { customers } = tenant;
    const both = await customers.person({ firstName: 'Margarete', lastName: 'Oppenheimer' });
    const one = await customers.person({ firstName: 'Margarethe', lastName: 'Quist' });
    expect(await searched(tenant, 'Margarethe Openheimer')).toEqual([both, one]);
  });

  it('ranks two of three words before the third, even with a typing error', async () => {
    const { customers } = tenant;
    const both = await customers.person({ firstName: 'Xanthippe', lastName: 'Ulriksen' });
    const one = await customers.person({ firstName: 'Dagobert', lastName: 'Vane', createdAt: day(9) });
    expect(await searched(tenant, 'dagobert xanthipe ulriksen')).toEqual([both, one]);
  });

  it('ranks exact words before similar ones', async () => {
    const { customers } = tenant;
    const exact = await customers.person({ firstName: 'Ute', lastName: 'Hoffmann', createdAt: day(1) });
    const similar = await customers.person({ firstName: 'Ute', lastName: 'Hoffman', createdAt: day(2) });
    expect(await searched(tenant, 'hoffmann')).toEqual([exact, similar]);
    expect(await searched(tenant, 'hoffman')).toEqual([similar, exact]);
  });

  it('ranks first names before other names', async () => {
    const { customers } = tenant;
    const first = await customers.person({ firstName: 'Bruno', lastName: 'Keller', createdAt: day(1) });
    const last = await customers.person({ firstName: 'Egon', lastName: 'Bruno', createdAt: day(2) });
    const company = await customers.business({ name: 'Bruno Ltd', createdAt: day(3) });
    expect(await searched(tenant, 'bruno')).toEqual([first, company, last]);
  });

  it('ranks equal matches by creation time, newest first', async () => {
    const { customers } = tenant;
    const days = [3, 1, 4, 2];
    const ids = new Map<number, string>();
    for (const each of days) {
      ids.set(each, await customers.person({ firstName: 'Zoltan', lastName: 'Nagy', createdAt: day(each) }));
    }
    expect(await searched(tenant, 'zoltan nagy')).toEqual([4, 3, 2, 1].map((each) => ids.get(each)));
  });

  it('is the same for every page size and direction, and reverses with ASC', async () => {
    const own = await gateway.tenant();
    for (let i = 0; i < 40; i += 1) {
      const [firstName, lastName] = [i % 3 ? 'Rosa' : 'Rosalie', i % 4 ? 'Berg' : 'Rosa'];
      await own.customers.person({ firstName, lastName, createdAt: day(i % 5) });
    }
    const variables = { filter: { search: 'rosa berg' } };
    const { ids } = await walk(own, 100, 'forward', variables);
    expect(ids).toHaveLength(40);
    expect((await walk(own, 7, 'forward', variables)).ids).toEqual(ids);
    expect((await walk(own, 7, 'backward', variables)).ids).toEqual(ids);
    const worst = { ...variables, sort: { field: 'RELEVANCE', direction: 'ASC' } };
    expect((await walk(own, 9, 'forward', worst)).ids).toEqual(ids.toReversed());
  });

  it('tolerates typing errors, prefixes and any word order', async () => {
    const { customers } = tenant;
    const id = await customers.person({ firstName: 'Wilhelmina', lastName: 'Stadtmüller' });
    for (const search of ['wilhelmia', 'Stadmuller', 'wilhel', 'stadtmuller wilhelmina', 'WILHELMINA']) {
      expect(await searched(tenant, search), search).toEqual([id]);
    }
  });

  it('returns a match of one misspelled word if nothing matches better', async () => {
    const id = await tenant.customers.person({ firstName: 'Kunigunde', lastName: 'Ypsilanti' });
    expect(await searched(tenant, 'kunigude xqxqxq')).toEqual([id]);
  });
});

describe('search in East Asian scripts', () => {
  let tenant: Tenant;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    tenant = await gateway.tenant();
    const { customers } = tenant;
    ids.chinese = await customers.person({ firstName: '小龙', lastName: '李' });
    ids.japanese = await customers.person({ firstName: '健太', lastName: '山田' });
    ids.kana = await customers.person({ firstName: 'さくら', lastName: 'ヤマダ' });
    ids.korean = await customers.person({ firstName: '철수', lastName: '김' });
    ids.company = await customers.business({ name: 'ＡＢＣ株式会社' });
    ids.rare = await customers.person({ firstName: '𠮷平', lastName: '野口' });
    ids.halfWidth = await customers.business({ name: 'ﾄﾖﾀ ｼﾞﾄﾞｳｼｬ' });
  });

  const cases: [title: string, search: string, expected: string][] = [
    ['one ideograph in the middle of a name', '式', 'company'],
    ['one ideograph beyond the basic plane', '𠮷', 'rare'],
    ['one ideograph at the end of a first name', '龙', 'chinese'],
    ['part of a name', '式会', 'company'],
    ['one katakana', 'マ', 'kana'],
    ['one hiragana', 'く', 'kana'],
    ['one syllable of Hangul', '수', 'korean'],
    ['part of a name in Hangul', '철', 'korean'],
    ['family name and first name in one word', '山田健太', 'japanese'],
    ['first name and family name in one word', '健太山田', 'japanese'],
    ['family name and first name as separate words', '山田 健太', 'japanese'],
    ['family name and first name in Hangul in one word', '김철수', 'korean'],
    ['full-width katakana by half-width katakana', 'ﾔﾏﾀﾞ', 'kana'],
    ['half-width katakana by full-width katakana', 'トヨタ', 'halfWidth'],
    ['half-width katakana by voiced full-width katakana', 'ジドウシャ', 'halfWidth'],
    ['one half-width katakana', 'ﾏ', 'kana'],
    ['full-width Latin letters by ordinary ones', 'abc', 'company'],
    ['full-width Latin letters by full-width ones', 'ａｂｃ', 'company'],
    ['letters and ideographs together', 'abc株式会社', 'company'],
    ['a word by its single-character sign', '㍿', 'company'],
  ];
  for (const [title, search, expected] of cases) {
    it(`finds ${title}`, async () => expect(await searched(tenant, search)).toEqual([ids[expected]]));
  }

  it('does not match characters that are not adjacent', async () => {
    expect(await searched(tenant, '株会')).toEqual([]);
  });

  it('ranks a complete name before a name that contains it', async () => {
    const complete = await tenant.customers.person({ firstName: '优', lastName: '林', createdAt: day(1) });
    const part = await tenant.customers.person({ firstName: '小林', lastName: '优', createdAt: day(2) });
    expect(await searched(tenant, '林')).toEqual([complete, part]);
  });

  it('rejects a single letter of other scripts', async () => {
    for (const search of ['a', 'ａ', 'я', 'ا', 'é', 'ก']) {
      expect(await codeOf(tenant, search), search).toBe('BAD_USER_INPUT');
    }
  });
});

describe('search in other scripts', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await gateway.tenant();
  });

  const equalSpellings: [title: string, one: string, other: string][] = [
    ['Arabic vowel marks', 'مُحَمَّد', 'محمد'],
    ['a stretched Arabic word', 'عبـــدالله', 'عبدالله'],
    ['Hebrew vowel marks', 'שָׁלוֹם', 'שלום'],
    ['đ', 'Đorđe', 'Dorde'],
    ['ø', 'Øystein', 'Oystein'],
    ['ł', 'Łukasz', 'Lukasz'],
    ['æ', 'Ærøe', 'Aeroe'],
    ['þ', 'Þórunn', 'Thorunn'],
    ['ß', 'Weißgerber', 'Weissgerber'],
    ['ẞ', 'GROẞE', 'grosse'],
    ['the Turkish i', 'İbrahim Yıldız', 'ibrahim yildiz'],
    ['the last sigma', 'Σωκράτης', 'ΣΩΚΡΑΤΗΣ'],
    ['accents', 'Nguyễn', 'nguyen'],
    ['apostrophes', 'O’Shaughnessy', "O'Shaughnessy"],
  ];
  for (const [title, one, other] of equalSpellings) {
    // Exact words rank before newer similar words, so this order shows that both spellings count as exact.
    it(`treats both spellings as equal: ${title}`, async () => {
      for (const [name, search] of [
        [one, other],
        [other, one],
      ] as const) {
        const own = await gateway.tenant();
        const exact = await own.customers.business({ name, createdAt: day(1) });
        await own.customers.business({ name: `${name}xyz`, createdAt: day(2) });
        expect((await searched(own, search))[0]).toBe(exact);
      }
    });
  }

  const differentNames: [title: string, one: string, other: string][] = [
    ['Hindi', 'मिना', 'मीना'],
    ['Thai', 'กิตติ', 'กิตติ์'],
    ['a Thai vowel above', 'มาลิ', 'มาลี'],
    ['Tamil', 'கலா', 'கலை'],
  ];
  for (const [title, one, other] of differentNames) {
    it(`distinguishes names that differ in a vowel sign: ${title}`, async () => {
      const old = await tenant.customers.business({ name: one, createdAt: day(1) });
      const recent = await tenant.customers.business({ name: other, createdAt: day(2) });
      expect((await searched(tenant, one))[0]).toBe(old);
      expect((await searched(tenant, other))[0]).toBe(recent);
    });
  }
});
