import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS } from '../../../core/export/formats';
import { loadWriter } from '../../../core/export/loadWriter';
import { makeExportPassage, makeExportTerm, makeItems, options, written } from './items';

const COUNT = 500;
const PASSAGES = Array.from({ length: COUNT }, (_, at) =>
  makeExportPassage({
    number: at + 1,
    source: { document: `text-${at}` },
    term: { id: 'a', label: '网络主权', mentions: [{ start: 5, end: 9 }] },
  }),
);
const TERMS = PASSAGES.map((passage, at) =>
  makeExportTerm({ id: `t-${at}`, passages: [passage], definition: { text: '定义' } }),
);

describe.each(EXPORT_FORMAT_IDS)('%s', (format) => {
  const { subjects } = EXPORT_FORMATS[format];
  const isOfTerms = subjects.some((subject) => subject === 'terms');
  const items = makeItems(isOfTerms ? { terms: TERMS } : { passages: PASSAGES });

  it('pauses at least once for each item, so that the page has its turn', async () => {
    const work = (await loadWriter(format))(items, options);
    let pauses = 0;
    while (!work.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(COUNT);
  });

  it('says of half a character that it is lost', async () => {
    const title = '题\ud83d';
    const broken = makeExportPassage({
      text: '文\ud83d',
      source: { title },
      term: { id: 'a', label: '文\ud83d', mentions: [{ start: 0, end: 2 }] },
    });
    const names = [{ text: '名\ud83d', language: 'en', role: 'label' as const }];
    const term = makeExportTerm({ names, label: '名\ud83d', passages: [broken] });
    const broke = makeItems(isOfTerms ? { terms: [term] } : { passages: [broken] });
    const { body, losses } = written(await loadWriter(format), broke);
    if (typeof body === 'string') expect(body.isWellFormed()).toBe(true);
    expect(losses.map((loss) => loss.case)).toContain('characters');
  });
});
