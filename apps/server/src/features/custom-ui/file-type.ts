const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  otf: 'font/otf',
  wasm: 'application/wasm',
};

/** Media type by the ending of a path, whatever the bytes are; `undefined` for what is not served. */
export const typeOfPath = (path: string): string | undefined => types[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

/** What is sent compressed: pictures and web fonts are it already, and pages are looked through for their scripts. */
export const isCompressible = (type: string): boolean => /^text\/(?!html)|json|svg|wasm|font\/[to]tf/.test(type);
