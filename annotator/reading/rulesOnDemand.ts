import type { RuleSource, VariantRules } from '../../core/match/variants/variantRules';
import { foldingMasks } from '../../core/text/folding/foldingTable';

/** The rules for variants, which come when a place is met that may be one: few pages have any. */
export interface RulesOnDemand extends RuleSource {
  /** `null` while they are on their way, on which the first to ask sends them, and for good where they cannot be had. */
  ask(): VariantRules | null;
  /** Whether they are on their way. What is scanned meanwhile may lack matches. */
  areComing(): boolean;
}

/** Milliseconds that reading waits for the rules at most. They come in some tens. */
const PATIENCE = 2_000;

/** @param onCome called when scanning may go on, with the rules or for good without them */
export function createRulesOnDemand(
  load: () => Promise<VariantRules>,
  isDoubtful: RuleSource['isDoubtful'],
  onCome: () => void,
): RulesOnDemand {
  let rules: VariantRules | null = null;
  let isAsked = false;
  let areComing = false;

  async function fetch(): Promise<void> {
    isAsked = areComing = true;
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    // They cannot be had, or come too late: what they are asked about is no match then.
    rules = await Promise.race([load(), late]).catch(() => null);
    rules?.foldBy(foldingMasks());
    areComing = false;
    onCome();
  }

  return {
    isDoubtful,
    ask() {
      if (!isAsked) void fetch();
      return rules;
    },
    areComing: () => areComing,
  };
}
