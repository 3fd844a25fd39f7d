/** What may be uploaded: media type → the ending under which it is kept. */
export const assetEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/vnd.microsoft.icon': 'ico',
  'image/x-icon': 'ico',
  'image/svg+xml': 'svg',
  'image/tiff': 'tiff',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'application/zip': 'zip',
} as const;
export type AssetType = keyof typeof assetEndings;

export const assetTypes = Object.keys(assetEndings) as AssetType[]; // the keys of an object of our own

export const isAssetType = (text: string): text is AssetType => Object.hasOwn(assetEndings, text);

/** Media type of what is kept under an ending. */
export const typeOfEnding = (ending: string): AssetType | undefined => assetTypes.find((type) => assetEndings[type] === ending);

/** Whether the bytes begin as files of this type do: what a client says of a file is not believed. */
export function looksLike(type: AssetType, bytes: Buffer): boolean {
  const begins = (text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
  switch (type) {
    case 'image/jpeg':
      return begins('\xff\xd8\xff');
    case 'image/png':
      return begins('\x89PNG\r\n\x1a\n');
    case 'image/gif':
      return begins('GIF87a') || begins('GIF89a');
    case 'image/vnd.microsoft.icon':
    case 'image/x-icon':
      return begins('\0\0\x01\0');
    case 'image/tiff':
      return begins('II*\0') || begins('MM\0*');
    case 'image/webp':
      return begins('RIFF') && begins('WEBP', 8);
    case 'image/bmp':
      return begins('BM');
    case 'application/zip':
      return begins('PK\x03\x04') || begins('PK\x05\x06');
    case 'image/svg+xml':
      return isSvg(bytes);
    default:
      return type satisfies never;
  }
}

/** UTF-8 whose first element is `svg`. What script it may hold is harmless where it is served: in a sandbox without any. */
function isSvg(bytes: Buffer): boolean {
  const text = decode(bytes)?.replace(/^\ufeff/, '');
  return text !== undefined && /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4096}?-->\s*|<!DOCTYPE\s[^>[]{0,1024}>\s*)*<svg[\s>]/.test(text);
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
