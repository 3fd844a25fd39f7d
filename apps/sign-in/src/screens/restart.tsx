import { useEffect } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';

/** A later screen was opened without what the earlier ones gather (a bookmark, a new tab): back to the first. */
export function Restart() {
  const { go } = useApp();
  useEffect(() => go({ type: 'restart' }), []);
  return null;
}
