import type { Decisions, Proposal } from '../../../core/suggest/decisions';
import {
  type DecisionsChange,
  decisionsChange,
  isNoDecision,
} from '../../../core/suggest/decisionsChange';

/**
 * Stores decisions as they are made, one change after another: what is decided while something is being stored goes
 * into the next change, whatever it is made of.
 *
 * @param initial the list as nothing is decided yet
 * @param keep stores a change, all of it or nothing
 * @param sayWhy puts an error into words
 * @param onOutcome told why a change could not be stored, and `null` once it is
 * @returns what is told of every state of the list
 */
export function createFollowing(
  initial: Decisions,
  keep: (change: DecisionsChange) => Promise<void>,
  sayWhy: (error: unknown) => string,
  onOutcome: (failure: string | null) => void,
): (decisions: Decisions) => void {
  let stored: readonly Proposal[] = initial.proposals;
  let wanted = stored;
  let isKeeping = false;

  async function run(): Promise<void> {
    if (isKeeping) return;
    isKeeping = true;
    try {
      while (stored !== wanted) {
        const next = wanted;
        const change = decisionsChange(stored, next);
        if (!isNoDecision(change)) await keep(change);
        stored = next;
        onOutcome(null);
      }
    } catch (error) {
      // Whatever it was, the next decision tries again with all that is not stored.
      onOutcome(sayWhy(error));
    } finally {
      isKeeping = false;
    }
  }

  return ({ proposals }) => {
    wanted = proposals;
    void run();
  };
}
