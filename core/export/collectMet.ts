import type { NumberedEncounter } from '../collection/encounter';
import { siteOf } from '../collection/filterEncounters';
import { termQuery } from '../readerAddress';
import { FILE_HOST } from '../sites/sites';
import { guessLanguage } from '../text/guessLanguage';
import type { ExportReader } from './collectItems';
import type { ExportItems, ExportPassage } from './items';
import { fragmentLink } from './pageLink';

/**
 * What the reader met, as passages of the pages it stood on.
 *
 * @param title of all of it
 * @param termIn id of a term in the library, by its pack and its id in there; `null` where it is gone
 */
export function exportMet(
  encounters: readonly NumberedEncounter[],
  title: string,
  reader: ExportReader,
  termIn: (pack: string, term: string) => string | null,
): ExportItems {
  const passages = encounters.map((encounter): ExportPassage => {
    const { id, pack, term, label, sentence, place, title: page, url, day } = encounter;
    const known = termIn(pack, term);
    const site = siteOf(encounter);
    return {
      source: {
        document: 'met',
        title: page === '' ? url : page,
        author: null,
        publisher: site === FILE_HOST ? null : site,
        date: null,
        language: guessLanguage(sentence),
        url,
        accessed: day,
      },
      number: id,
      met: day,
      page: null,
      text: sentence,
      term: { id: known ?? term, label, mentions: [place] },
      reader: known === null || reader.address === null ? null : reader.address + termQuery(known),
      original: fragmentLink(url, sentence.slice(place.start, place.end)),
    };
  });
  return { title, language: reader.language, passages, terms: [] };
}
