// Holds what ARCHITECTURE.md promises and no linter knows: directions between rooms, names of folders, a test for every route.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes } from '../apps/server/src/routes.gen.ts';
import { wrongDirections } from './architecture/directions.ts';
import { untestedRoutes } from './architecture/route-tests.ts';
import { foldersBelow, readSources } from './architecture/source-files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = ['apps', 'connectors', 'packages', 'tools', 'tests'];
/** Names that say nothing about what is inside: everything ends up there. */
const namelessFolders = new Set(['utils', 'util', 'helpers', 'common', 'shared', 'lib', 'misc']);

const files = await readSources(root, folders);
const problems = [
  ...wrongDirections(files),
  ...(await foldersBelow(root, folders))
    .filter((folder) => namelessFolders.has(basename(folder)))
    .map((folder) => `${folder}: give it a name that says what is inside`),
  ...untestedRoutes(
    routes,
    files.filter(({ path }) => /\.test\.tsx?$/.test(path)),
  ),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) console.error(`${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
