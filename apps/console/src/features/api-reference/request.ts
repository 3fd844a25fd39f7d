import type { Operation } from './document.ts';

/** What was typed for the parameters, by name. */
export type Values = Readonly<Record<string, string>>;

/** The path of a request with its parameters filled in, each in its own segment. */
export const pathOf = ({ path }: Operation, values: Values): string =>
  path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (values[name] ? encodeURIComponent(values[name]) : whole));

/** Query parameters that were filled in. */
export const queryOf = ({ parameters }: Operation, values: Values): Record<string, string> =>
  Object.fromEntries(
    parameters.flatMap(({ name, in: place }): [string, string][] => {
      const value = values[name];

      return place === 'query' && value ? [[name, value]] : [];
    }),
  );

/** Parameters that a request cannot do without and that are empty, or that an address would take for a way up. */
export const missingOf = ({ parameters }: Operation, values: Values): string[] =>
  parameters.filter(({ name, required }) => required && ['', '.', '..'].includes(values[name]?.trim() ?? '')).map(({ name }) => name);
