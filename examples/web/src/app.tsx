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
  // The key resets all state when another customer is shown.
  return id ? <CustomerPage key={id} id={id} /> : <NotFound />;
}

/**
 * Moves the focus after a navigation, as a browser does when it loads a page: to the link by which the user
 * left this page, or to its heading.
 */
function useFocusOnArrival(href: string, pathname: string): void {
  const shown = useRef({ href, pathname });
  useEffect(() => {
    const before = shown.current;
    if (before.href === href) return;
    shown.current = { href, pathname };
    // On the same page, the focus is lost only if the focused link was removed.
    if (before.pathname === pathname) return rescueFocus();
    const link = document.getElementById(entry().left ?? '');
    (link ?? document.querySelector('h1'))?.focus();
  }, [href, pathname]);
}
