import type { BuiltFiles } from './built-files.ts';

/** Files of one entry of the build. */
export interface PageEntry {
  readonly script: string;
  readonly styles: readonly string[];
}

/** Reads the manifest of an entry: the same object until there is a new build. */
export function readPageEntry(files: BuiltFiles, name: string): () => Promise<PageEntry> {
  let known: { readonly text: string; readonly entry: PageEntry } | undefined;
  return async () => {
    const text = await files.text(`${name}.manifest.json`);
    if (known?.text !== text) known = { text, entry: parseManifest(text, name) };
    return known.entry;
  };
}

function parseManifest(text: string, name: string): PageEntry {
  const manifest = JSON.parse(text) as Record<string, { file: string; css?: string[]; isEntry?: boolean }>; // Vite's format
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`The build of ${name} has no entry`);
  return { script: entry.file, styles: entry.css ?? [] };
}
