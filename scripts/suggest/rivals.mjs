/** Plain ways to rank the same candidates, to stand beside the suggestions. */

/** How often a candidate stands in the text. */
function frequency(candidates) {
  return candidates.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
}

/** C-value (Frantzi, Ananiadou, Mima 2000): frequency times length, less the mean of the longer ones that have it. */
function cValue(candidates) {
  const many = candidates.filter(({ count }) => count > 1);
  const inside = new Map();
  const byPlace = new Map();
  for (const candidate of many)
    for (let at = 0; at < candidate.places.length; at += 2)
      byPlace.set(candidate.places[at], [...(byPlace.get(candidate.places[at]) ?? []), candidate]);
  for (const longer of many) {
    const [from, to] = longer.places;
    for (let at = from; at < to; at++)
      for (const shorter of byPlace.get(at) ?? []) {
        if (shorter === longer || at + lengthOf(shorter) > to) continue;
        inside.set(shorter, (inside.get(shorter) ?? new Set()).add(longer));
      }
  }
  const worthOf = (candidate) => {
    const longer = [...(inside.get(candidate) ?? [])];
    const less =
      longer.length === 0 ? 0 : longer.reduce((sum, { count }) => sum + count, 0) / longer.length;
    return Math.log2(lengthOf(candidate) + 1) * (candidate.count - less);
  };
  return many
    .map((candidate) => [worthOf(candidate), candidate])
    .sort(([a], [b]) => b - a)
    .map(([, candidate]) => candidate);
}

/** What stands in title or quotation marks, oftener first. */
function titlesAndQuotes(candidates) {
  const said = ({ evidence }) => (evidence.get('title') ?? 0) + (evidence.get('quote') ?? 0);
  return candidates.filter((candidate) => said(candidate) > 0).sort((a, b) => said(b) - said(a));
}

const lengthOf = ({ places: [from, to] }) => to - from;

export const RIVALS = { frequency, 'C-value': cValue, 'titles and quotes': titlesAndQuotes };
