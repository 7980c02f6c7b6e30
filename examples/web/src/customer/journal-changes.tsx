import { amountText } from '../format/amount.ts';
import { Breakable } from '../format/breakable.tsx';
import { nameWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';

const JournalChangesFragment = graphql(`
  fragment JournalChanges on JournalEntry {
    changes {
      path
      before
      after
    }
  }
`);

/** The values that a write changed, before and after. */
export function JournalChanges({ entry }: { entry: FragmentType<typeof JournalChangesFragment> }) {
  const { changes } = useFragment(JournalChangesFragment, entry);
  if (changes.length === 0) return <p className="nothing">No changes to show</p>;
  return (
    <dl>
      {changes.map(({ path, before, after }) => (
        <div key={path.join('/')}>
          <dt>{pathText(path)}</dt>
          <dd>
            <Change before={valueText(path, before)} after={valueText(path, after)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An erased value has neither before nor after: only its path is known. */
function Change({ before, after }: { before: string | null; after: string | null }) {
  if (before === null && after === null) return null;
  return (
    <>
      <Value text={before} />{' '}
      <span role="img" aria-label="changed to">
        →
      </span>{' '}
      <Value text={after} />
    </>
  );
}

function Value({ text }: { text: string | null }) {
  return text === null ? (
    <span className="nothing">nothing</span>
  ) : (
    <bdi>
      <Breakable text={text} />
    </bdi>
  );
}

/**
 * `["addresses", "0198…f3a9c1", "line1"]` is "Addresses #f3a9c1 › line 1". Metadata keys are shown unchanged.
 */
function pathText([first = '', ...rest]: string[]): string {
  const inner = rest.map((part) => {
    if (isId(part)) return ` #${part.slice(-6)}`;
    return ` › ${first === 'metadata' ? part : nameWords(part).toLowerCase()}`;
  });
  return nameWords(first) + inner.join('');
}

/** Amounts are shown as in the sections. */
function valueText(path: string[], value: string | null): string | null {
  const isAmount = path[0] !== 'metadata' && /amount\d?$/i.test(path.at(-1) ?? '');
  return value !== null && isAmount ? amountText(value) : value;
}

const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
