/**
 * Texts with the terms an editor would take from them: those in `tests/fixtures/suggest`, and those that are given
 * beside the repository, where they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { givenUrl } from '../givenFolder.mjs';

/**
 * @typedef {object} GoldDocument
 * @property {string} id
 * @property {'given' | 'own' | 'unseen'} part
 * @property {string} title
 * @property {string} language a BCP 47 tag
 * @property {import('../../core/pack/blocks').PackBlock[]} blocks
 * @property {{ weight: 1 | 2 | 3, names: string[], inText?: string[] }[]} terms
 * @property {boolean} omitsNames whether the list leaves persons and places out, where others ask for them
 * @property {boolean} isLearnedFrom whether weights are, or the text stays one that they have not seen
 */

const OWN = new URL('../../tests/fixtures/suggest/', import.meta.url);

/**
 * @param {typeof import('../../importers/text/importText').readWritten} readWritten
 * @returns {Promise<GoldDocument[]>} the given ones first; none of these where they are absent
 */
export async function readGold(readWritten) {
  const given = await readFolder('given', givenUrl('terms/dev/'), readWritten);
  return [...given, ...(await readFolder('own', OWN, readWritten))];
}

async function readFolder(part, url, readWritten) {
  const folder = fileURLToPath(url);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  return Promise.all(
    files.sort().map(async (file) => {
      const id = file.slice(0, -'.gold.json'.length);
      const {
        lang,
        title,
        terms,
        omitsNames = false,
        isLearnedFrom = true,
      } = JSON.parse(readFileSync(folder + file, 'utf8'));
      const draft = await readWritten(readFileSync(`${folder}${id}.txt`, 'utf8'));
      if (draft.case !== 'document') throw new Error(`${id} is read as ${draft.case}.`);
      const { blocks } = draft.document;
      const of = isLearnedFrom ? part : 'unseen';
      return { id, part: of, title, language: lang, blocks, terms, omitsNames, isLearnedFrom };
    }),
  );
}
