import { Subpage } from './subpage.tsx';

export function NotFound() {
  return (
    <Subpage heading="Not found">
      <p className="notice">{noSuch('page')}</p>
    </Subpage>
  );
}

export const noSuch = (what: string) =>
  `There is no such ${what}. It may have been removed, or the address is incomplete.`;
