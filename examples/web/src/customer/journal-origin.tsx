import { words } from '../format/words.ts';
import type { JournalOriginFragment, SourceSystem } from '../gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';

const JournalOriginData = graphql(`
  fragment JournalOrigin on JournalEntry {
    actor {
      credential
      userId
    }
    system
  }
`);

type Actor = JournalOriginFragment['actor'];

/** Who made a write, and through which system. */
export function JournalOrigin({ entry }: { entry: FragmentType<typeof JournalOriginData> }) {
  const { actor, system } = useFragment(JournalOriginData, entry);
  return <span>{originText(actor, system)}</span>;
}

function originText({ credential, userId }: Actor, system: SourceSystem | null): string {
  if (credential === 'command line') return 'By the command line';
  const key = credential.startsWith('bearer:') ? credential.replace(':', ' token ') : `API key ${credential}`;
  const through = `through ${system ? `the ${words(system).toLowerCase()} API` : 'GraphQL'}`;
  return userId ? `By user ${userId}, ${through}, with ${key}` : `By ${key}, ${through}`;
}
