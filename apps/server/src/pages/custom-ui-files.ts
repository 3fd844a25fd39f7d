import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CustomUiScope } from '../features/custom-ui/custom-ui-files.ts';
import { customUiPart } from '../features/custom-ui/custom-ui-part.ts';
import { isCompressible, typeOfPath } from '../features/custom-ui/file-type.ts';
import { indexPath } from '../features/custom-ui/read-archive.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { accepts } from './built-files.ts';
import { customUiSources } from './custom-ui-page.ts';
import { pageHeaders } from './page-headers.ts';

type Scope = TenantScope & CustomUiScope;

/** SVG opened by itself is a document on the address where people sign in: nothing in it runs. */
const still = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Sends the file of the UI in use that has this path (without slash before). Whether it has one. */
export async function sendCustomUiFile(
  scope: Scope,
  { request, reply, path }: { request: FastifyRequest; reply: FastifyReply; path: string },
): Promise<boolean> {
  const ui = scope.settings.get(customUiPart);
  const file = ui && Object.hasOwn(ui.files, path) ? ui.files[path] : undefined;
  const type = typeOfPath(path);
  if (!ui || !file || type === undefined || path === indexPath) return false;
  const acceptEncoding = request.headers['accept-encoding'] ?? '';
  const encoding = isCompressible(type) ? (['br', 'gzip'] as const).find((name) => accepts(acceptEncoding, name)) : undefined;
  const etag = `"${file.digest.slice(0, 32)}${encoding ? `-${encoding}` : ''}"`;
  // Names of such files need not change with their content, so browsers ask each time.
  const caching = { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (request.headers['if-none-match']?.includes(etag)) {
    reply.code(304).headers(caching).send();
    return true;
  }
  const content = await scope.customUis.read({ tenantId: scope.tenant.id, ui, path, encoding });
  if (!content) return false;
  if (encoding) reply.header('content-encoding', encoding);
  reply.headers({ ...headersOf(scope, { type, content }), ...caching }).send(content);
  return true;
}

function headersOf({ tenant, settings }: Scope, { type, content }: { type: string; content: Buffer }): Record<string, string> {
  if (type.startsWith('text/html')) {
    const { languageInfo, customUiCsp } = settings.get(signInExperiencePart);
    return pageHeaders({
      lng: languageInfo.fallbackLanguage,
      isPlainHttp: tenant.endpoint.startsWith('http:'),
      ...customUiSources(content.toString('utf8'), customUiCsp),
    });
  }
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
  return type === 'image/svg+xml' ? { ...headers, 'content-security-policy': still } : headers;
}
