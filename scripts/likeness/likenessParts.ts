/** What tables of Chinese words are made with, bundled for Node as one: they are folded by a table that the first line teaches. */
import '../../core/text/folding/everyPair';

export { writeFilter } from '../../core/match/likeness/bloomFilter';
export { textFeatures } from '../../core/match/likeness/textFeatures';
export { foldToString } from '../../core/text/folding/fold';
