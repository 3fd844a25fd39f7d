import { newSecret } from '../../foundation/crypto/ids.ts';
import { assetEndings, typeOfEnding, type AssetType } from './asset-type.ts';

/** Where a file is kept: `<tenantId>/<userId>/yyyy/MM/dd/<random>/<file>`. Nobody guesses one. */
export function newAssetKey({
  tenantId,
  ownerId,
  name,
  type,
  now,
}: {
  tenantId: string;
  ownerId: string;
  name: string;
  type: AssetType;
  now: number;
}): string {
  const [year, month, day] = new Date(now).toISOString().slice(0, 10).split('-');
  return [tenantId, ownerId, year, month, day, newSecret(), `${safeName(name)}.${assetEndings[type]}`].join('/');
}

/** The name without its ending, which says what it is, and without what means something in a path or an address. */
function safeName(name: string): string {
  const base = name
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return base.slice(0, 64) || 'file';
}

/** Takes a key apart; `undefined` for what `newAssetKey` does not make, so that nothing else can be asked of a store. */
export function readAssetKey(key: string): { tenantId: string; type: AssetType } | undefined {
  const match = /^([0-9a-z-]{1,21})\/[0-9A-Za-z_-]{1,64}\/\d{4}\/\d\d\/\d\d\/[0-9A-Za-z]{32}\/[\w-]{1,64}\.([a-z]{3,4})$/.exec(key);
  const [, tenantId, ending] = match ?? [];
  const type = ending === undefined ? undefined : typeOfEnding(ending);
  return tenantId !== undefined && type ? { tenantId, type } : undefined;
}
