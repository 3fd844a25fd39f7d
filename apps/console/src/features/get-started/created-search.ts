/** `created` greets the person whose application was made a moment ago. */
export const createdSearch = (search: Record<string, unknown>): { created?: true } => (search['created'] === true ? { created: true } : {});
