'use client';
import { useEffect, type ReactNode } from 'react';
import { mendings } from './mendings.ts';

/** Names what Payload leaves nameless for those who hear the page, as soon as it is shown. */
export function MendControls({ children }: { children?: ReactNode }) {
  useEffect(() => {
    let isAsked = false;
    const mend = () => {
      isAsked = false;
      for (const [selector, repair] of mendings) {
        for (const element of document.querySelectorAll<HTMLElement>(selector)) repair(element);
      }
    };
    // A page changes in many small steps: once a frame is enough.
    const observer = new MutationObserver(() => {
      if (!isAsked) requestAnimationFrame(mend);
      isAsked = true;
    });
    mend();
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      // A window may open without being drawn anew.
      attributeFilter: ['open'],
    });
    return () => observer.disconnect();
  }, []);
  return children;
}
