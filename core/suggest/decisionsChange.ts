import type { Proposal } from './decisions';
import type { Suggestion } from './suggestion';

/** What is to be done where decisions are stored. */
export interface DecisionsChange {
  /** Accepted now, and not before or not in this form. */
  accepted: { key: number; suggestion: Suggestion }[];
  /** Keys of those that were accepted in another form, or are not any more. */
  withdrawn: number[];
  /** Rejected now, and not before. */
  rejected: Suggestion[];
  /** Rejected before, and not any more. */
  readmitted: Suggestion[];
}

/** What has been decided otherwise between two states of a list. */
export function decisionsChange(
  before: readonly Proposal[],
  after: readonly Proposal[],
): DecisionsChange {
  return {
    accepted: beyond('accepted', after, before),
    withdrawn: beyond('accepted', before, after).map(({ key }) => key),
    rejected: beyond('rejected', after, before).map(({ suggestion }) => suggestion),
    readmitted: beyond('rejected', before, after).map(({ suggestion }) => suggestion),
  };
}

/** Whether nothing is to be done. */
export function isNoDecision({
  accepted,
  withdrawn,
  rejected,
  readmitted,
}: DecisionsChange): boolean {
  return accepted.length + withdrawn.length + rejected.length + readmitted.length === 0;
}

/** Those of `some` with that verdict that `others` do not have in the very same form. */
function beyond(
  verdict: 'accepted' | 'rejected',
  some: readonly Proposal[],
  others: readonly Proposal[],
): { key: number; suggestion: Suggestion }[] {
  const there = new Map(
    others
      .filter((each) => each.verdict === verdict)
      .map(({ key, suggestion }) => [key, suggestion]),
  );
  return some
    .filter((each) => each.verdict === verdict && there.get(each.key) !== each.suggestion)
    .map(({ key, suggestion }) => ({ key, suggestion }));
}
