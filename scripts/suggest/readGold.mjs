/**
 * Texts with the terms an editor would take from them: those in `tests/fixtures/suggest`, and those that are given
 * beside the repository, where they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { givenUrl } from '../givenFolder.mjs';
import { readPlain } from './readPlain.mjs';

/**
 * @typedef {object} GoldDocument
 * @property {string} id
 * @property {'given' | 'own'} part
 * @property {string} title
 * @property {string} language a BCP 47 tag
 * @property {import('../../core/pack/blocks').PackBlock[]} blocks
 * @property {{ weight: 1 | 2 | 3, names: string[], inText?: string[] }[]} terms
 */

const OWN = new URL('../../tests/fixtures/suggest/', import.meta.url);

/** @returns {GoldDocument[]} the given ones first; none of these where they are absent */
export function readGold() {
  return [...readFolder('given', givenUrl('terms/dev/')), ...readFolder('own', OWN)];
}

function readFolder(part, url) {
  const folder = fileURLToPath(url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.gold.json'.length);
      const { lang, title, terms } = JSON.parse(readFileSync(folder + file, 'utf8'));
      const blocks = readPlain(readFileSync(`${folder}${id}.txt`, 'utf8'));
      return { id, part, title, language: lang, blocks, terms };
    });
}
