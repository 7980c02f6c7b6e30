import { navigate } from '../router.tsx';
import { Results } from './results.tsx';
import { SearchField } from './search-field.tsx';

export function CustomersPage({ search }: { search: string }) {
  return (
    <>
      <title>{search ? `“${search}” – Customer graph` : 'Customers – Customer graph'}</title>
      <h1 tabIndex={-1}>Customers</h1>
      <SearchField search={search} onSearch={(next) => showSearch(next, search)} />
      <Results search={search} />
    </>
  );
}

/** All changes of a search are one history entry, so that "back" leaves the search. */
function showSearch(search: string, before: string): void {
  const to = search ? `/?${new URLSearchParams({ search })}` : '/';
  navigate(to, { replace: search !== '' && before !== '' });
}
