import type { SuggestionLanguage } from '../words/streamToken';
import type { StreamBlock } from '../words/tokenStream';
import type { Evidence } from './evidence';
import { findAcronyms } from './findAcronyms';
import { findDefined } from './findDefined';
import { findGlosses } from './findGlosses';
import { findLabels } from './findLabels';
import { findQuoted } from './findQuoted';

/** Everything that a block says of its names. */
export function evidenceIn(block: StreamBlock, language: SuggestionLanguage): Evidence[] {
  const { text } = block;
  return [
    ...findQuoted(text),
    ...findDefined(text, language),
    ...findLabels(block),
    ...findAcronyms(text),
    ...(language === 'zh' ? findGlosses(text) : []),
  ];
}
