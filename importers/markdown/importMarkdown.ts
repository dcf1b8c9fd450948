import { decodeBytes } from '../bytes/decodeBytes';
import { documentDraft } from '../draft/documentDraft';
import type { Importer } from '../importer';
import { readFrontMatter } from './frontMatter';
import { readTree } from './readTree';

/** Markdown as GitHub takes it, with YAML or TOML before it. */
export const importMarkdown: Importer = async ({ bytes }, { encoding }) => {
  const { text, doubts } = decodeBytes(bytes, { chosen: encoding, declared: null });
  const { blocks, frontMatter } = readTree(text);
  return documentDraft(blocks, readFrontMatter(frontMatter), doubts);
};
