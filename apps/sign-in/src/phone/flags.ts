/** The flag as regional indicator letters, which the font draws as a flag. */
export const flagOf = (region: string): string => String.fromCodePoint(...[0, 1].map((index) => 0x1f1e6 + region.charCodeAt(index) - 65));

/** What stands for a region: its flag, or its two letters where the system has no flags (Windows draws letters, some Linux empty boxes). */
export function regionMark(region: string): string {
  drawsFlags ??= canDrawFlags();
  return drawsFlags ? flagOf(region) : region;
}

let drawsFlags: boolean | undefined;

/** A flag has colours; a box or a letter is drawn in the one ink that was asked for. */
function canDrawFlags(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = '14px sans-serif';
  context.textBaseline = 'top';
  context.fillText(flagOf('TH'), 0, 0);
  const { data } = context.getImageData(0, 0, 16, 16);
  return data.some((value, index) => index % 4 < 3 && value !== 0);
}
