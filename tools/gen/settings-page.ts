import { settingsReference } from '../../apps/server/src/settings.ts';

/** `docs/reference/settings.md`, from the schema that the server reads its environment with. */
export const settingsPage = (): Promise<string> =>
  Promise.resolve(`# Settings

Written by \`npm run gen\` from \`apps/server/src/settings.ts\`. Every setting is an environment variable; an empty one counts as not set.
A wrong value ends the start with exit code 1 and names the setting; a name that is a letter or two off one of these is warned of.

${settingsReference()}`);
