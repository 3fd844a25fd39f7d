import type { ComponentChildren } from 'preact';
import { useApp } from '../app/app-context.ts';

/** A link to another screen of this app: a real address, opened without a reload. */
export function ScreenLink({ path, children }: { path: string; children: ComponentChildren }) {
  const { go, href } = useApp();
  return (
    <a
      href={href(path)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go({ type: 'screen', path });
      }}
    >
      {children}
    </a>
  );
}
