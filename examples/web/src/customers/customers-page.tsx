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

/** A search is one entry of the history, however often it is changed, so that "back" leads out of it. */
function showSearch(search: string, before: string): void {
  const to = search ? `/?${new URLSearchParams({ search })}` : '/';
  navigate(to, { replace: search !== '' && before !== '' });
}
