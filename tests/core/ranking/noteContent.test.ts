import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import type { Library } from '../../../core/library/library';
import { parsePack } from '../../../core/pack/parsePack';
import { type NoteRequest, noteContent } from '../../../core/ranking/noteContent';
import { inScript } from '../../../core/text/displayScript';
import { builtInPack } from '../../../data/builtInPack';
import law from '../../fixtures/ownPacks/law.json';
import { makeName, makePack, makeTerm } from '../pack/packs';

const library = createLibrary([builtInPack]);
const request = (more: Partial<NoteRequest> = {}): NoteRequest => ({
  term: 'digital-divide',
  paragraph: '国际电联推动普遍接入，缩小数字鸿沟。',
  script: 'hans',
  rank: 0,
  ...more,
});

const noteOf = (from: Library, asked: NoteRequest) => noteContent(from, asked, inScript);

describe('noteContent', () => {
  it('shows the passage that fits, where it is from and where the term stands in it', () => {
    const note = noteOf(library, request());
    expect(note).toMatchObject({
      term: 'digital-divide',
      label: '数字鸿沟',
      labelLanguage: 'zh-Hans',
      kind: 'concept',
      total: 4,
      rank: 0,
      passage: {
        document: 'new-stage-2024',
        title: '构建网络空间命运共同体发展新阶段“新”在哪',
        publisher: '关键基础设施安全应急响应中心',
        date: '2024-05-17',
        language: 'zh-Hans',
        passage: 25,
      },
    });
    const { text, mentions } = note?.passage ?? { text: '', mentions: [] };
    expect(text).toBe(library.passage('new-stage-2024', 25)?.text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['数字鸿沟']);
  });

  it('tells where each other term of the passage stands first, and not inside of its own', () => {
    const { mentions = [], others = [], text = '' } = noteOf(library, request())?.passage ?? {};
    expect(others.map(({ term }) => term)).toContain('unesco');
    expect(new Set(others.map(({ term }) => term)).size).toBe(others.length);
    expect(others.map(({ term }) => term)).not.toContain('digital-divide');
    const places = [...mentions, ...others].sort((a, b) => a.start - b.start);
    for (const [at, place] of places.entries()) {
      expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('shows the passage that the reader comes from last', () => {
    const first = noteOf(library, request())?.passage;
    if (!first) throw new Error('No passage');
    const from = { document: first.document, passage: first.passage };
    expect(noteOf(library, request({ from }))?.passage).not.toMatchObject(from);
    expect(noteOf(library, request({ from, rank: 3 }))?.passage).toMatchObject(from);
  });

  it.each([
    ['new-stage-2024', 'hant'],
    ['chinese-wisdom-2025', 'hans'],
  ])('converts a passage of %s unit by unit to %s', (document, script) => {
    const all = [0, 1, 2, 3].map((rank) => noteOf(library, request({ rank }))?.passage);
    const passage = all.find((each) => each?.document === document);
    expect(passage?.converted?.script).toBe(script);
    expect(passage?.converted?.text).toHaveLength(passage?.text.length ?? -1);
    expect(passage?.converted?.text).not.toBe(passage?.text);
    expect(passage?.citation.startsWith(passage.text)).toBe(true);
  });

  it('counts the passages of the term by document', () => {
    const note = noteOf(library, request());
    expect(note?.documents.reduce((sum, { passages }) => sum + passages, 0)).toBe(note?.total);
  });

  it('goes through all passages of the term, each once', () => {
    const shown = [0, 1, 2, 3].map((rank) => noteOf(library, request({ rank }))?.passage);
    const places = shown.map((passage) => passage && `${passage.document}#${passage.passage}`);
    expect(new Set(places).size).toBe(4);
    expect(places).not.toContain(undefined);
  });

  it.each([
    [4, 3],
    [99, 3],
    [-1, 0],
    [0.5, 0],
  ])('takes a rank of %d for %d', (rank, shown) => {
    expect(noteOf(library, request({ rank }))?.rank).toBe(shown);
  });

  it.each([
    ['hans', '数字鸿沟'],
    ['hant', '數位落差'],
    ['latin', 'digital divide'],
  ] as const)('names the term in the script of the page: %s, %s', (script, label) => {
    const note = noteOf(library, request({ script }));
    expect(note?.label).toBe(label);
    expect(note?.otherNames.map(({ text }) => text)).not.toContain(label);
    expect(note?.otherNames.length).toBeGreaterThan(0);
    expect(note?.otherNames.length).toBeLessThanOrEqual(4);
  });

  it('shows the passage under the heading for a term that only a heading names', () => {
    const note = noteOf(library, request({ term: 'chinese-solution', paragraph: '' }));
    expect(note?.passage).toMatchObject({
      document: 'chinese-wisdom-2025',
      passage: 18,
      mentions: [],
    });
  });

  it('has the names of a term that no passage mentions, and no passage', () => {
    const own = createLibrary([
      makePack({ terms: [makeTerm('unmentioned', { names: [makeName('数字丝路')] })] }),
    ]);
    const note = noteOf(own, request({ term: 'unmentioned' }));
    expect(note).toMatchObject({
      label: '数字丝路',
      kind: 'concept',
      total: 0,
      rank: 0,
      passage: null,
    });
    expect(note?.documents).toEqual([]);
  });

  it('is null for a term that is gone', () => {
    expect(noteOf(library, request({ term: 'gone' }))).toBeNull();
  });
});

describe('what is said of how like the paragraph is to the pack', () => {
  const own = createLibrary([parsePack(law)]);
  const LIKE = '商人对相对人作出承诺，承诺生效时合同成立，双方应当履行义务。';
  const UNLIKE = '他向女友作出承诺，毕业后一起回老家开一家书店。';
  it.each([
    ['like', own, '承诺', LIKE, 'like'],
    ['unlike', own, '承诺', UNLIKE, 'unlike'],
    ['nothing of a few words', own, '承诺', '他又承诺了。', undefined],
    ['nothing where the mark is not told', own, null, LIKE, undefined],
    ['nothing of a pack that somebody has gone through', library, '数字鸿沟', LIKE, undefined],
  ])('%s', (_, of, name, paragraph, expected) => {
    const start = name === null ? -1 : paragraph.indexOf(name);
    const term = of === own ? [...own.termsIn('承诺')][0] : 'digital-divide';
    const note = noteOf(of, {
      ...request({ paragraph }),
      term: term ?? '',
      ...(name !== null && { mark: { start, end: start + name.length } }),
    });
    expect(note).not.toBeNull();
    expect(note?.likeness).toBe(expected);
  });
});
