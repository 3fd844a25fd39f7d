import type { CustomUiScope } from '../features/custom-ui/custom-ui-files.ts';
import { customUiPart } from '../features/custom-ui/custom-ui-part.ts';
import { indexPath } from '../features/custom-ui/read-archive.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** The first page of a tenant's own UI, as it was uploaded. The same object while it is in memory. */
export interface CustomUiTemplate {
  readonly html: string;
}

export type ReadTemplate = (scope: TenantScope & CustomUiScope) => Promise<CustomUiTemplate | undefined>;

/** Reads the first page of the UI in use. `undefined` for Lintel's own, which also stands in while the store does not answer. */
export function createTemplateReader(): ReadTemplate {
  const made = new WeakMap<Buffer, CustomUiTemplate>();
  return async ({ tenant, settings, customUis, log }) => {
    const ui = settings.get(customUiPart);
    if (!ui) return undefined;
    try {
      const bytes = await customUis.read({ tenantId: tenant.id, ui, path: indexPath });
      if (bytes) {
        const template = made.get(bytes) ?? { html: bytes.toString('utf8') };
        made.set(bytes, template);
        return template;
      }
      log.error({ customUi: ui.id }, 'the store has lost the custom UI: the built-in pages are shown; upload it again');
    } catch (error) {
      log.error({ err: error, customUi: ui.id }, 'the custom UI could not be read from the store: the built-in pages are shown');
    }
    return undefined;
  };
}
