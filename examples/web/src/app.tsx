import { useEffect, useRef } from 'react';
import { CustomerPage } from './customer/customer-page.tsx';
import { CustomersPage } from './customers/customers-page.tsx';
import { rescueFocus } from './focus.ts';
import { NotFound } from './not-found.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { entry, Link, useLocation } from './router.tsx';

export function App() {
  const { href, pathname, searchParams } = useLocation();
  useFocusOnArrival(href, pathname);
  return (
    <>
      <header className="top">
        <Link href="/" className="home">
          Customer graph
        </Link>
      </header>
      <main>
        <PageBoundary href={href}>{page(pathname, searchParams.get('search')?.trim() ?? '')}</PageBoundary>
      </main>
    </>
  );
}

function page(pathname: string, search: string) {
  if (pathname === '/') return <CustomersPage search={search} />;
  const [, id] = /^\/customers\/([^/]+)$/.exec(pathname) ?? [];
  // Another customer is another page, with no state of the one before.
  return id ? <CustomerPage key={id} id={id} /> : <NotFound />;
}

/** A browser moves the focus when it loads a page; here the page must: to the link by which it was left, else to its heading. */
function useFocusOnArrival(href: string, pathname: string): void {
  const shown = useRef({ href, pathname });
  useEffect(() => {
    const before = shown.current;
    if (before.href === href) return;
    shown.current = { href, pathname };
    // Within a page only a link that vanished loses the focus.
    if (before.pathname === pathname) return rescueFocus();
    const link = document.getElementById(entry().left ?? '');
    (link ?? document.querySelector('h1'))?.focus();
  }, [href, pathname]);
}
