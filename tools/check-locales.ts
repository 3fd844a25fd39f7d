// Every text in every language, with the same placeholders; none that is asked for and missing, none that nobody asks for.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorStatuses } from '../apps/server/src/foundation/http/error-codes.ts';
import { readSources } from './architecture/source-files.ts';
import { compareLanguages, flatten, type Texts } from './locales/compare-languages.ts';
import { findUses } from './locales/find-uses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = 'en';
/** Which sources show which texts (`console.authorization.json` belongs to `console`). `errors.json` is compared with the table of codes instead. */
const readers: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['apps/sign-in/src', 'apps/server/src'],
  console: ['apps/console/src'],
  email: ['apps/server/src/features/connectors', 'connectors'],
};

const tags = (await readdir(join(root, 'locales'))).sort();
const files = await readdir(join(root, 'locales', source));
const problems = [...(await missingFiles()), ...(await differences()), ...(await uses()), ...(await errorCodes())];
for (const problem of problems) console.error(problem);
if (problems.length > 0) console.error(`${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function missingFiles(): Promise<string[]> {
  const perTag = await Promise.all(
    tags.map(async (tag) => {
      const present = await readdir(join(root, 'locales', tag));
      return files.filter((file) => !present.includes(file)).map((file) => `locales/${tag}/${file} is missing`);
    }),
  );
  return perTag.flat();
}

async function differences(): Promise<string[]> {
  const pairs = tags.filter((tag) => tag !== source).flatMap((tag) => files.map((file) => ({ tag, file })));
  const perPair = await Promise.all(
    pairs.map(async ({ tag, file }) => {
      const translation = await readTexts(tag, file).catch(() => undefined);
      if (translation === undefined) return [];
      return compareLanguages(await readTexts(source, file), translation).map((problem) => `locales/${tag}/${file}: ${problem}`);
    }),
  );
  return perPair.flat();
}

async function uses(): Promise<string[]> {
  const perReader = await Promise.all(
    Object.entries(readers).map(async ([name, folders]) => {
      const texts = (await readSources(root, folders)).filter(({ path }) => !/\.test\.tsx?$/.test(path)).map(({ text }) => text);
      const ofName = files.filter((file) => file.split('.')[0] === name);
      if (ofName.length === 0) return [];
      const keys = await Promise.all(ofName.map(async (file) => [...flatten(await readTexts(source, file)).keys()]));
      const { unknown, unused } = findUses(keys.flat(), texts);
      return [...unknown.map((key) => `${name}: ${key} is asked for and not there`), ...unused.map((key) => `${name}: ${key} is not used`)];
    }),
  );
  return perReader.flat();
}

async function errorCodes(): Promise<string[]> {
  const keys = flatten(await readTexts(source, 'errors.json'));
  return [
    ...Object.keys(errorStatuses)
      .filter((code) => !keys.has(code))
      .map((code) => `errors.json: ${code} is missing`),
    ...[...keys.keys()].filter((key) => !(key in errorStatuses)).map((key) => `errors.json: ${key} is no error code`),
  ];
}

async function readTexts(tag: string, file: string): Promise<Texts> {
  return JSON.parse(await readFile(join(root, 'locales', tag, file), 'utf8')) as Texts;
}
