/** What the reader has decided of a list of suggestions: each function gives the next state, and `undone` the one before. */
import { joined, parted, renamed, withEdgeMoved } from './changeSuggestion';
import type { Reason, Suggestion, SuggestionDocument } from './suggestion';

export type Verdict = 'open' | 'accepted' | 'rejected';

export interface Proposal {
  /** Tells it from the others for as long as the list is there. */
  key: number;
  suggestion: Suggestion;
  verdict: Verdict;
}

export interface Decisions {
  /** In the order in which they are shown. */
  proposals: readonly Proposal[];
  /** Position of the one that is being decided; 0 in an empty list. */
  at: number;
  /** The least key that no proposal has had. */
  nextKey: number;
  /** The state before the last change; `null` at first. */
  before: Decisions | null;
}

/** The beginning: nothing is decided. */
export function decisionsOn(suggestions: readonly Suggestion[]): Decisions {
  return {
    proposals: suggestions.map((suggestion, key) => ({ key, suggestion, verdict: 'open' })),
    at: 0,
    nextKey: suggestions.length,
    before: null,
  };
}

/** The one that is being decided; `null` in an empty list. */
export function currentOf({ proposals, at }: Decisions): Proposal | null {
  return proposals[at] ?? null;
}

/** Goes to a position, or as near to it as there is one. That is no change to be undone. */
export function goTo(decisions: Decisions, at: number): Decisions {
  const there = Math.max(0, Math.min(at, decisions.proposals.length - 1));
  return there === decisions.at ? decisions : { ...decisions, at: there };
}

/** Decides the present one, and goes on to the next that is open; to the next one at all where none is. */
export function decided(decisions: Decisions, verdict: 'accepted' | 'rejected'): Decisions {
  const current = currentOf(decisions);
  if (current === null) return decisions;
  const made = decidedAll(decisions, [current.key], verdict);
  const { proposals, at } = made;
  const open = proposals.findIndex((each, place) => place > at && each.verdict === 'open');
  const on = { ...made, at: open < 0 ? Math.min(at + 1, proposals.length - 1) : open };
  return made === decisions ? goTo(decisions, on.at) : on;
}

/** Decides many at once, as one change; the present one stays the present one. */
export function decidedAll(
  decisions: Decisions,
  keys: readonly number[],
  verdict: 'accepted' | 'rejected',
): Decisions {
  const wanted = new Set(keys);
  const isDecided = ({ key, verdict: earlier }: Proposal) => wanted.has(key) && earlier !== verdict;
  if (!decisions.proposals.some(isDecided)) return decisions;
  return {
    ...decisions,
    proposals: decisions.proposals.map((each) => (isDecided(each) ? { ...each, verdict } : each)),
    before: decisions,
  };
}

/** Keys of the first `count` that are open. */
export function firstOpen({ proposals }: Decisions, count: number): number[] {
  return openKeys(proposals).slice(0, count);
}

/** Keys of all that are open and are proposed for this reason. */
export function openBecause({ proposals }: Decisions, reason: Reason): number[] {
  return openKeys(proposals.filter(({ suggestion }) => suggestion.reasons.includes(reason)));
}

function openKeys(proposals: readonly Proposal[]): number[] {
  return proposals.flatMap(({ key, verdict }) => (verdict === 'open' ? [key] : []));
}

/** Gives the present one another name, see `renamed`. */
export function withName(
  decisions: Decisions,
  name: string,
  documents: readonly SuggestionDocument[],
): Decisions {
  return withSuggestion(decisions, (suggestion) => renamed(suggestion, name, documents));
}

/** Moves an edge of the present one, see `withEdgeMoved`. */
export function withEdge(
  decisions: Decisions,
  side: 'start' | 'end',
  by: 1 | -1,
  documents: readonly SuggestionDocument[],
): Decisions {
  return withSuggestion(decisions, (suggestion) => withEdgeMoved(suggestion, side, by, documents));
}

/** Sets kind or weight of the present one. */
export function withGuess(
  decisions: Decisions,
  guess: Partial<Pick<Suggestion, 'kind' | 'weight'>>,
): Decisions {
  return withSuggestion(decisions, (suggestion) => {
    const made = { ...suggestion, ...guess };
    const isSame = made.kind === suggestion.kind && made.weight === suggestion.weight;
    return isSame ? suggestion : made;
  });
}

/**
 * Makes the present one a name of the one before it, which is then the present one. What is rejected does not take along
 * what is not: then it is decided as the present one was.
 */
export function mergedWithPrevious(decisions: Decisions): Decisions {
  const { proposals, at } = decisions;
  const current = proposals[at];
  const previous = proposals[at - 1];
  if (current === undefined || previous === undefined) return decisions;
  const suggestion = joined(previous.suggestion, current.suggestion);
  const verdict = previous.verdict === 'rejected' ? current.verdict : previous.verdict;
  return {
    ...decisions,
    proposals: [
      ...proposals.slice(0, at - 1),
      { ...previous, suggestion, verdict },
      ...proposals.slice(at + 1),
    ],
    at: at - 1,
    before: decisions,
  };
}

/** Parts the other names of the present one from it: each is open right after it. */
export function split(decisions: Decisions, documents: readonly SuggestionDocument[]): Decisions {
  const { proposals, at, nextKey } = decisions;
  const current = proposals[at];
  if (current === undefined) return decisions;
  const [first, ...rest] = parted(current.suggestion, documents);
  if (rest.length === 0) return decisions;
  const added = rest.map(
    (suggestion, place): Proposal => ({ key: nextKey + place, suggestion, verdict: 'open' }),
  );
  return {
    proposals: [
      ...proposals.slice(0, at),
      { ...current, suggestion: first },
      ...added,
      ...proposals.slice(at + 1),
    ],
    at,
    nextKey: nextKey + added.length,
    before: decisions,
  };
}

/** The very state before the last change; the first one has none before it. */
export function undone(decisions: Decisions): Decisions {
  return decisions.before ?? decisions;
}

/** How many there are of each verdict. */
export function countVerdicts({ proposals }: Decisions): Record<Verdict, number> {
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const { verdict } of proposals) counts[verdict]++;
  return counts;
}

function withSuggestion(
  decisions: Decisions,
  change: (suggestion: Suggestion) => Suggestion,
): Decisions {
  const { proposals, at } = decisions;
  const current = proposals[at];
  if (current === undefined) return decisions;
  const suggestion = change(current.suggestion);
  if (suggestion === current.suggestion) return decisions;
  return {
    ...decisions,
    proposals: proposals.map((each) => (each === current ? { ...each, suggestion } : each)),
    before: decisions,
  };
}
