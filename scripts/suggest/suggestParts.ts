/** What of `core/suggest` training and figures need, and what reads texts for them as the extension does, bundled for Node as one: features are numbered as modules load. */
export { collectCandidates } from '../../core/suggest/candidates/collectCandidates';
export { featureNames } from '../../core/suggest/candidates/features';
export { measureCandidate } from '../../core/suggest/candidates/measureCandidate';
export { WEIGHTS } from '../../core/suggest/candidates/weights';
export { wordsAt } from '../../core/suggest/candidates/weighWords';
export { suggestTerms } from '../../core/suggest/suggestTerms';
export { readStream } from '../../core/suggest/words/tokenStream';
export { readWordTable } from '../../core/suggest/words/wordTable';
export { readWordWeights } from '../../core/suggest/words/wordWeights';
export { readWritten } from '../../importers/text/importText';
