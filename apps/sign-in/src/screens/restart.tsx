import { useEffect } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';

/** A later screen was opened without what the earlier ones gather (a bookmark, a new tab): back to the first. */
export function Restart() {
  const { go } = useApp();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: `go` is made anew with every drawing
  useEffect(() => go({ type: 'restart' }), []);
  return null;
}
