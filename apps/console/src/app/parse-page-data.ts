/** What the server wrote into the page: the address that the console cannot guess behind a proxy. */
export type PageData = {
  /** Base address of the admin tenant, without a trailing slash. */
  adminEndpoint: string;
};

const isPageData = (value: unknown): value is PageData =>
  typeof value === 'object' && value !== null && 'adminEndpoint' in value && typeof value.adminEndpoint === 'string';

/** Reads the data block of the page; without one (a development server) the page's own origin is the admin address. */
export const parsePageData = (text: string | null | undefined, origin: string): PageData => {
  if (!text?.trim()) {
    return { adminEndpoint: origin };
  }

  const data: unknown = JSON.parse(text);

  if (!isPageData(data)) {
    throw new Error('The data block of the page names no adminEndpoint.');
  }

  return data;
};
