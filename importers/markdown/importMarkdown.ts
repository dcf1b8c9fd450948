import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import { decodeBytes } from '../bytes/decodeBytes';
import { withBylines, withFound } from '../draft/bylines';
import { documentDraft } from '../draft/documentDraft';
import type { Importer } from '../importer';
import { readFrontMatter } from './frontMatter';
import { jsonHead } from './jsonHead';
import { metadataHead } from './metadataHead';
import { readTree } from './readTree';
import { titleBlock } from './titleBlock';

/** Markdown as GitHub takes it, with YAML or TOML before it. */
export const importMarkdown: Importer = async ({ bytes }, { encoding }) => {
  const { text, doubts } = decodeBytes(bytes, { chosen: encoding, declared: null });
  return readMarkdown(text, doubts);
};

/**
 * Markdown that is decoded.
 *
 * @param doubts what was uncertain about its characters
 * @throws ImportError nothingRecognised, if there is nothing in it
 */
export function readMarkdown(text: string, doubts: readonly Doubt[]): Draft {
  const block = titleBlock(text) ?? metadataHead(text) ?? jsonHead(text);
  const { blocks, frontMatter } = readTree(block?.rest ?? withUsualEnd(text));
  const stated = block?.stated ?? readFrontMatter(frontMatter);
  const { blocks: told, found } = withBylines(blocks);
  return documentDraft(told, withFound(stated, found), doubts);
}

/** YAML may also end with three dots (YAML 1.2, 9.1.2), as files of Jekyll and pandoc do. */
function withUsualEnd(text: string): string {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text.slice(0, 20))) return text;
  const dots = /^\.\.\.[ \t]*$/m.exec(text);
  const usual = text.indexOf('\n---', 3);
  if (dots === null || (usual !== -1 && usual < dots.index)) return text;
  return `${text.slice(0, dots.index)}---${text.slice(dots.index + 3)}`;
}
