import { Migration } from '@mikro-orm/migrations';

// Character classes for PostgreSQL's regular expressions. Its built-in classes depend on the locale.

/**
 * Marks that search ignores: accents, vowel marks of Hebrew and Arabic, and the Arabic stroke that stretches
 * a word.
 */
const MARKS = String.raw`\u0300-\u036f\u1dc0-\u1dff\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`;
/** Apostrophes and invisible characters. */
const DROPPED = String.raw`\u0027\u0060\u02b9-\u02bf\u05f3\u05f4\u2018\u2019\u201b\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff`;
/** Word separators. */
const SEPARATORS = String.raw`\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb`;
/** Ideographs, kana, bopomofo and Hangul, which are written without spaces. */
const EAST_ASIAN = String.raw`\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff`;

/** Letters without a Unicode decomposition. */
const LETTERS = { single: ['đðħıłøς', 'ddhiloσ'], double: { æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss' } } as const;

const LISTS = {
  customer_organization_id_created_at_id_index: '"created_at", "id"',
  customer_organization_id_updated_at_id_index: '"updated_at", "id"',
  customer_organization_id_sort_name_id_index: '"sort_name", "id"',
  customer_organization_id_type_created_at_id_index: '"type", "created_at", "id"',
  customer_organization_id_onboarding_status_created_at_id_index: '"onboarding_status", "created_at", "id"',
  customer_kyc_status_index: '"kyc_status", "created_at", "id"',
  customer_kyc_level_index: '"kyc_level", "created_at", "id"',
  customer_risk_level_index: '"risk_level", "created_at", "id"',
};
const FLAGS = {
  customer_risk_blocked_index: 'risk_blocked',
  customer_risk_blacklisted_index: 'risk_blacklisted',
};

const ALL_NAMES =
  "coalesce(last_name || ' ', '') || coalesce(first_name || ' ', '') || coalesce(middle_name || ' ', '') || coalesce(last_name || ' ', '') || coalesce(legal_name || ' ', '') || coalesce(name || ' ', '') || coalesce(name_english || ' ', '')";
const ALL_NAMES_BEFORE =
  "coalesce(legal_name || ' ', '') || coalesce(first_name || ' ', '') || coalesce(middle_name || ' ', '') || coalesce(last_name || ' ', '') || coalesce(name || ' ', '') || coalesce(name_english || ' ', '')";

/**
 * A search by words that ranks its results, finds East Asian characters anywhere in a name, and maps more
 * letters; and indexes of lists without erased customers. Gateways of the previous version call
 * `search_customer`, which searches the new column like the old one.
 */
export class Migration20261130073446_search extends Migration {
  override name = 'Migration20261130073446_search';

  override up(): void {
    this.#dropIndexes();
    this.#foldName();
    this.#nameWords();
    this.#searchName(`fold_name(coalesce(first_name, '')) || ' | ' || fold_name(${ALL_NAMES})`);
    this.addSql(
      `create index "customer_search_words_index" on "customer" using gin ("organization_id", name_words("search_name"));`,
    );
    this.addSql(
      `create index "customer_erased_index" on "customer" ("organization_id", "created_at", "id") where erased_at is not null;`,
    );
    this.#createIndexes('erased_at is null');
    this.#findCustomers();
    // Autovacuum does not count a rewritten table as changed, so the new column would have no statistics.
    this.addSql('do $$ begin if exists (select from customer) then analyze customer; end if; end $$;');
  }

  override down(): void {
    this.addSql('drop function find_customers(uuid, text);');
    this.#dropIndexes();
    this.addSql('drop index "customer_erased_index";');
    this.addSql('drop index "customer_search_words_index";');
    this.addSql('drop function name_words(text);');
    this.addSql('drop function name_characters(text);');
    this.addSql(String.raw`create or replace function fold_name(name text) returns text
      language sql immutable strict parallel safe
      return lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'));`);
    this.#searchName(`fold_name(${ALL_NAMES_BEFORE})`);
    this.#createIndexes();
  }

  #dropIndexes(): void {
    for (const name of ['customer_search_name_index', ...Object.keys(LISTS), ...Object.keys(FLAGS)]) {
      this.addSql(`drop index "${name}";`);
    }
  }

  #createIndexes(condition?: string): void {
    this.addSql(
      `create index "customer_search_name_index" on "customer" using gin ("organization_id", "search_name" gin_trgm_ops);`,
    );
    for (const [name, columns] of Object.entries(LISTS)) {
      const where = condition ? ` where ${condition}` : '';
      this.addSql(`create index "${name}" on "customer" ("organization_id", ${columns})${where};`);
    }
    for (const [name, flag] of Object.entries(FLAGS)) {
      const where = [flag, condition].filter(Boolean).join(' and ');
      this.addSql(
        `create index "${name}" on "customer" ("organization_id", "created_at", "id") where ${where};`,
      );
    }
  }

  /** Both in one statement, so that PostgreSQL rewrites the table once. */
  #searchName(expression: string): void {
    this.addSql(
      `alter table "customer" drop column "search_name", add "search_name" text generated always as (${expression}) stored not null;`,
    );
  }

  /**
   * Lower-case words without marks, separated by single spaces. Each East Asian character is its own word.
   */
  #foldName(): void {
    const [from, to] = LETTERS.single;
    const bare = `lower(normalize(regexp_replace(normalize(name, nfkd), '[${MARKS}${DROPPED}]', '', 'g'), nfkc))`;
    const letters = Object.entries(LETTERS.double).reduce(
      (text, [letter, letters]) => `replace(${text}, '${letter}', '${letters}')`,
      `translate(${bare}, '${from}', '${to}')`,
    );
    const apart = String.raw`regexp_replace(${letters}, '([${EAST_ASIAN}]+)', ' \1 ', 'g')`;
    this.addSql(`create or replace function fold_name(name text) returns text
      language sql immutable strict parallel safe
      return btrim(regexp_replace(${apart}, '[${SEPARATORS}]+', ' ', 'g'));`);
  }

  /**
   * Returns the index entries of a `search_name`: its words; each East Asian character with a `*` prefix;
   * each first name with a `^` prefix. The costs keep PostgreSQL from computing them for all customers if an
   * index has them.
   */
  #nameWords(): void {
    this.addSql(String.raw`create function name_characters(name text) returns text[]
      language sql immutable strict parallel safe cost 100
      return string_to_array(rtrim(regexp_replace(
        regexp_replace(name, '[^${EAST_ASIAN}]+', '', 'g'), '(.)', '*\1 ', 'g')), ' ');`);
    this.addSql(`create function name_words(name text) returns text[]
      language sql immutable strict parallel safe cost 300
      return array_remove(array_remove(string_to_array(name, ' '), '|'), '') || name_characters(name)
        || case when name not like ' |%' then string_to_array('^' || replace(split_part(name, ' | ', 1), ' ', ' ^'), ' ') end;`);
  }

  /** Restricted like `search_customer`, for the same reason. `findCustomers` describes the algorithm. */
  #findCustomers(): void {
    this.addSql(findCustomers);
    this.addSql('revoke all on function find_customers(uuid, text) from public;');
  }
}

/**
 * Uses at most six words of the search, longer words first. Looks for customers that match more words first,
 * until a thousand are found: first by complete words, the newest customers first (if there are too many, by
 * first names); then by similar words. Similar words are only used if all words match, if all but one of
 * three or four words match, or if nothing else was found: finding all partial matches would take too long.
 * Finally, all found customers are ranked. A rank is a number whose digits are the count of matching words,
 * of equal words and of words in first names, and the milliseconds since year 1.
 *
 * Plans are made for the given words: whether an index of words or the order of time is faster depends on how
 * common they are.
 */
const findCustomers = `create function find_customers(organization uuid, wanted text)
  returns table (id uuid, rank bigint)
  language plpgsql stable strict security definer rows 100
  set search_path = pg_catalog, public, pg_temp
  set pg_trgm.word_similarity_threshold = 0.45
  set plan_cache_mode = force_custom_plan
  set max_parallel_workers_per_gather = 0
  as $$
    declare
      most constant int := 1000;
      own constant text := ' from public.customer c where c.organization_id = $1 and c.erased_at is null ';
      newest constant text := own || 'and c.id <> all($3) and (%s) order by c.created_at desc, c.id desc limit ' || most;
      has constant text := 'public.name_words(c.search_name) ';
      words constant text[] := array(
        select word from unnest(string_to_array(public.fold_name(wanted), ' ')) word
         group by word order by length(word) desc, word limit 6);
      number constant int := cardinality(words);
      conditions text[] := '{}';
      score text := '0';
      alike text;
      exact text;
      found uuid[] := '{}';
      more uuid[];
    begin
      if number = 0 or organization is distinct from nullif(current_setting('app.organization', true), '')::uuid then
        return;
      end if;
      for i in 1..number loop
        conditions[i] := case
          when public.name_characters(words[i]) <> '{}' then
            format(has || '@> public.name_characters($2[%s]) and strpos(translate(c.search_name, '' |'', ''''), $2[%1$s]) > 0', i)
          when length(words[i]) > 1 and public.show_trgm(words[i]) <> '{}' then
            format('$2[%s] operator(public.<%%) c.search_name', i)
          else format(has || '@> array[$2[%s]]', i)
        end;
        score := score || format(
          ' + case when %s then 100 + case when strpos('' '' || c.search_name || '' '', '' '' || $2[%s] || '' '') > 0 then 10 else 0 end'
          || ' + case when %s then 1 else 0 end else 0 end',
          conditions[i], i, replace(conditions[i], 'c.search_name', 'split_part(c.search_name, '' | '', 1)'));
      end loop;

      for size in reverse number..1 loop
        select string_agg(subset.exact, ' or '), string_agg(subset.alike, ' or ') into exact, alike
          from (
            select has || '@> array[' || string_agg(format('$2[%s]', i), ', ') || ']' as exact,
                   '(' || string_agg(conditions[i], ' and ') || ')' as alike
              from generate_series(1, (1 << number) - 1) chosen, generate_series(1, number) i
             where bit_count(chosen::bit(6)) = size and chosen & (1 << (i - 1)) > 0
             group by chosen
          ) subset;
        exact := case size when 1 then has || '&& $2' else exact end;

        execute 'select array(select c.id' || format(newest, exact) || ')' into more using organization, words, found;
        found := found || more;
        if cardinality(more) = most then
          execute 'select array(select c.id' || format(newest, '(' || exact || ') and ' || has || '&& $4') || ')'
            into more using organization, words, found, array(select '^' || word from unnest(words) word);
          found := found || more;
        end if;
        exit when cardinality(found) >= most;

        if size = number or size = number - 1 and number in (3, 4) or size = 1 and found = '{}' then
          execute 'select array(select c.id' || format(newest, alike) || ')' into more using organization, words, found;
          found := found || more;
        end if;
        exit when cardinality(found) >= most;
      end loop;

      return query execute
        'select c.id, (' || score || ') * 1000000000000000 + 62135596800000 + floor(extract(epoch from c.created_at) * 1000)::bigint'
        || own || 'and c.id = any($3) order by 2 desc, 1 desc limit ' || most
        using organization, words, found;
    end
  $$;`;
