const furthest = 2;

/** The known name at most two letters (inserted, dropped, changed or swapped) away from a given one. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  const candidates = known
    .filter((name) => Math.abs(name.length - given.length) <= furthest)
    .map((name) => ({ name, distance: editDistance(given, name) }))
    .filter(({ distance }) => distance > 0 && distance <= furthest);
  return candidates.toSorted((a, b) => a.distance - b.distance)[0]?.name;
}

/** Damerau–Levenshtein distance (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let twoBack: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? (twoBack[column - 2] ?? Infinity) + 1 : Infinity;
      current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed, swapped);
    }
    twoBack = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
