import type { ReactNode } from 'react';
import { Section } from './section.tsx';

/** Titles of sections with their contents. A content is null if nothing is recorded. */
export type Contents = Record<string, ReactNode>;

/** The sections that have a content. */
export function Sections({ contents }: { contents: Contents }) {
  return Object.entries(contents).map(
    ([title, content]) =>
      content && (
        <Section key={title} title={title}>
          {content}
        </Section>
      ),
  );
}

/** One line for all sections without a content. */
export function NothingRecorded({ contents }: { contents: Contents }) {
  const titles = Object.keys(contents).filter((title) => !contents[title]);
  if (titles.length === 0) return null;
  return <p className="nothing">Nothing recorded: {titles.map(inSentence).join(', ')}</p>;
}

/** "Tax residences" is "tax residences", but "CRM events" stays. */
const inSentence = (title: string) => title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
