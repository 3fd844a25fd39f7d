import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to a new page, so that keyboard and screen reader start there and not at the link that is gone. */
export const useFocusOnNavigation = (page: RefObject<HTMLElement | null>) => {
  const pathname = useLocation({ select: (location) => location.pathname });
  const seen = useRef(pathname);

  useEffect(() => {
    if (seen.current !== pathname) {
      seen.current = pathname;
      page.current?.focus({ preventScroll: true });
    }
  }, [pathname, page]);
};
