export type RestrictedKind = 'repetition' | 'sequence' | 'user_info' | 'words';

export interface RestrictedPiece {
  readonly kind: RestrictedKind;
  readonly length: number;
}

interface Restrictions {
  readonly repetitionAndSequence: boolean;
  /** Words of the person's own data. */
  readonly personalWords: readonly string[];
  /** Words the administrator listed. */
  readonly words: readonly string[];
}

const shortestRun = 3;
const alphabets = ['abcdefghijklmnopqrstuvwxyz', '0123456789', '1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const sequences = alphabets.flatMap((alphabet) => [alphabet, alphabet.split('').reverse().join('')]);

/** The parts of a password that are easy to guess: at each place the longest, from left to right, without overlap. */
export function restrictedPieces(password: string, restrictions: Restrictions): RestrictedPiece[] {
  const text = password.toLowerCase();
  const pieces: RestrictedPiece[] = [];
  for (let start = 0; start < text.length;) {
    const longest = piecesAt(text.slice(start), restrictions).reduce<RestrictedPiece | undefined>(
      (best, piece) => (piece.length > (best?.length ?? 0) ? piece : best),
      undefined,
    );
    if (longest) pieces.push(longest);
    start += longest?.length ?? 1;
  }
  return pieces;
}

function piecesAt(text: string, { repetitionAndSequence, personalWords, words }: Restrictions): RestrictedPiece[] {
  const starting =
    (kind: RestrictedKind) =>
    (word: string): RestrictedPiece[] =>
      word.length > 0 && text.startsWith(word.toLowerCase()) ? [{ kind, length: word.length }] : [];
  const pieces = [...personalWords.flatMap(starting('user_info')), ...words.flatMap(starting('words'))];
  if (!repetitionAndSequence) return pieces;
  const runs: RestrictedPiece[] = [
    { kind: 'repetition', length: repetitionLength(text) },
    { kind: 'sequence', length: Math.max(...sequences.map((sequence) => commonLength(text, sequence))) },
  ];
  return [...pieces, ...runs.filter((run) => run.length >= shortestRun)];
}

function repetitionLength(text: string): number {
  let length = 1;
  while (length < text.length && text[length] === text[0]) length += 1;
  return length;
}

/** How far `text` follows `sequence`, from wherever its first character stands there. */
function commonLength(text: string, sequence: string): number {
  const from = sequence.indexOf(text.charAt(0));
  if (from < 0) return 0;
  let length = 0;
  while (from + length < sequence.length && text[length] === sequence[from + length]) length += 1;
  return length;
}
