import { Breakable } from '../format/breakable.tsx';
import { storedValueText } from '../format/stored-value.ts';
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
            <Change before={storedValueText(path, before)} after={storedValueText(path, after)} />
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

const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
