/** What `scripts/generateChineseCompounds.mjs` is made with: bundled and imported by it. */
export { compileIndex } from '../../core/library/compiling/compileIndex';
export { followSteps, readColumn } from '../../core/match/index/columns';
export { GOES_ON } from '../../core/match/rules/chineseCompounds';
export { WAYS } from '../../core/match/rules/designations';
export { BITS, bitsOfPair, FIRST } from '../../core/match/rules/mayGoOn';
