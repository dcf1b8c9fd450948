import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import { readAsciiDoc } from '../asciidoc/readAsciiDoc';
import { withBylines, withFound } from '../draft/bylines';
import { documentDraft } from '../draft/documentDraft';
import { readOrg } from '../org/readOrg';
import { readRst } from '../rst/readRst';
import type { LightMarkup } from './lightMarkup';

const READERS = { asciidoc: readAsciiDoc, org: readOrg, rst: readRst } as const;

/**
 * A text in one of the markups that programmers write manuals in.
 *
 * @param doubts what was uncertain about its characters
 * @throws ImportError nothingRecognised, if there is nothing in it; tooDeep
 */
export function readLightMarkup(
  text: string,
  markup: LightMarkup,
  doubts: readonly Doubt[],
): Draft {
  const { blocks, stated } = READERS[markup](text);
  const { blocks: told, found } = withBylines(blocks);
  return documentDraft(told, withFound(stated, found), doubts);
}
