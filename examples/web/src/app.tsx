import { type RefObject, useEffect, useRef } from 'react';
import { CustomerPage } from './customer/customer-page.tsx';
import { CustomersPage } from './customers/customers-page.tsx';
import { NotFound } from './not-found.tsx';
import { entry, Link, useLocation } from './router.tsx';

export function App() {
  const { pathname, searchParams } = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main, pathname);
  return (
    <>
      <header className="top">
        <Link href="/" className="home">
          Customer graph
        </Link>
      </header>
      <main ref={main}>{page(pathname, searchParams.get('search')?.trim() ?? '')}</main>
    </>
  );
}

function page(pathname: string, search: string) {
  if (pathname === '/') return <CustomersPage search={search} />;
  const [, id] = /^\/customers\/([^/]+)$/.exec(pathname) ?? [];
  // Another customer is another page, with no state of the one before.
  return id ? <CustomerPage key={id} id={id} /> : <NotFound what="page" />;
}

/** A browser moves the focus when it loads a page; here the page must: to the link by which it was left, else to its heading. */
function useFocusOnArrival(main: RefObject<HTMLElement | null>, pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const link = document.getElementById(entry().left ?? '');
    (link ?? main.current?.querySelector('h1'))?.focus();
  }, [main, pathname]);
}
