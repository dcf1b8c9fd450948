import type { VariantRules } from '../../core/match/variants/variantRules';

/** The rules for variants, which come when a place is met that may be one: few pages have any. */
export interface RulesOnDemand {
  /** `null` while they are on their way, on which the first to ask sends them. */
  ask(): VariantRules | null;
  /** Whether they are on their way. What is scanned meanwhile may lack matches. */
  readonly areComing: boolean;
}

/** Milliseconds that reading waits for the rules at most. They come in some tens. */
const PATIENCE = 2_000;

/** Where the rules cannot be had, nothing is a variant. */
const NO_VARIANTS: VariantRules = {
  alignAround: () => [],
  isVariant: () => false,
  onlyParticles: () => false,
  confirm: () => null,
  scoreOf: () => 0,
  weighLikeness: (_, __, matches) => [...matches],
};

/** @param onCome called when scanning may go on, with the rules or for good without them */
export function createRulesOnDemand(
  load: () => Promise<VariantRules>,
  onCome: () => void,
): RulesOnDemand {
  let rules: VariantRules | null = null;
  let areComing = false;

  async function fetch(): Promise<void> {
    areComing = true;
    rules = await Promise.race([load(), after(PATIENCE)]).catch(() => NO_VARIANTS);
    areComing = false;
    onCome();
  }

  return {
    ask() {
      if (rules === null && !areComing) void fetch();
      return rules;
    },
    get areComing() {
      return areComing;
    },
  };
}

function after(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The rules have not come.')), milliseconds);
  });
}
