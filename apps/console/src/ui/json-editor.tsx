import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';

import type { CodeEditorProps } from './code-editor.tsx';

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }));

/** JSON with line numbers and its mistakes underlined; the editor's code is fetched when the first one is shown. */
export const JsonEditor = (props: Omit<CodeEditorProps, 'language'>) => (
  <Suspense fallback={<Skeleton height={160} />}>
    <CodeEditor {...props} language="json" />
  </Suspense>
);
