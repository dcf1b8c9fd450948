import { finish, type Steps } from '../steps';
import type { Matcher } from './index/types';

/** A matcher that is built bit by bit. What is asked of it before builds all that is left, so it may be asked any time. */
export interface SteppedMatcher extends Matcher {
  /** Builds on by one bounded step; `false` where there was nothing left to build. */
  build(): boolean;
}

/** @param steps of building it, none of them taken yet */
export function createSteppedMatcher(steps: Steps<Matcher>): SteppedMatcher {
  let built: Matcher | null = null;
  const matcher = () => {
    built ??= finish(steps);
    return built;
  };
  return {
    build() {
      if (built !== null) return false;
      const step = steps.next();
      if (step.done === true) built = step.value;
      return true;
    },
    scan: (text) => matcher().scan(text),
    siftBlocks: (blocks) => matcher().siftBlocks(blocks),
  };
}
