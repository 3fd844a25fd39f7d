import { readFile } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import type { ConnectorMetadata } from '@lintel/connector-kit';

const imageTypes = new Map([
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
]);

/** Metadata with the files they name read: pictures as data URLs, texts as they are. */
export async function inlineFiles(metadata: ConnectorMetadata, folder: string): Promise<ConnectorMetadata> {
  const { logo, logoDark, readme, configTemplate, translations } = metadata;
  return {
    ...metadata,
    platform: metadata.platform ?? null,
    logo: await inlineImage(logo, folder),
    logoDark: logoDark ? await inlineImage(logoDark, folder) : null,
    readme: await inlineText(readme, folder),
    ...(configTemplate !== undefined && { configTemplate: await inlineText(configTemplate, folder) }),
    ...(translations && { translations: await inlineTranslations(translations, folder) }),
  };
}

type Translations = NonNullable<ConnectorMetadata['translations']>;

async function inlineTranslations(translations: Translations, folder: string): Promise<Translations> {
  const inlined = Object.entries(translations).map(async ([tag, translation]) => {
    const readme = translation.readme === undefined ? {} : { readme: await inlineText(translation.readme, folder) };
    return [tag, { ...translation, ...readme }] as const;
  });
  return Object.fromEntries(await Promise.all(inlined));
}

async function inlineImage(value: string, folder: string): Promise<string> {
  const path = pathWithin(value, folder);
  if (!path) return value;
  const type = imageTypes.get(extname(path).toLowerCase());
  if (!type) throw new Error(`${value} is not a picture of a known kind`);
  return `data:${type};base64,${(await readFile(path)).toString('base64')}`;
}

async function inlineText(value: string, folder: string): Promise<string> {
  const path = pathWithin(value, folder);
  return path ? readFile(path, 'utf8') : value;
}

/** The file a value names; `undefined` when the value is an address or the text itself. */
function pathWithin(value: string, folder: string): string | undefined {
  if (!/^\.{1,2}\//.test(value)) return undefined;
  const path = resolve(folder, value);
  if (relative(folder, path).startsWith('..')) throw new Error(`${value} lies outside the package`);
  return path;
}
