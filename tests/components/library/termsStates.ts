import type { TermsPartProps } from '../../../components/library/terms/TermsPart';
import type { TermRow } from '../../../components/library/terms/termsView';
import type { PackName, PackTerm } from '../../../core/pack/types';

const ignore = () => {};

export const SOVEREIGNTY: TermRow = {
  id: 'cyber-sovereignty',
  pack: 'own-notes',
  label: '网络主权',
  language: 'zh-Hans',
  passages: 12,
  term: {
    id: 'cyber-sovereignty',
    kind: 'concept',
    weight: 1,
    names: [
      { text: '网络主权', language: 'zh-Hans', role: 'label', pinyin: 'wang luo zhu quan' },
      { text: '網路主權', language: 'zh-Hant-TW', role: 'alias', origin: 'generated' },
      { text: 'cyber sovereignty', language: 'en', role: 'label' },
    ],
    definition: {
      text: '国家主权在网络空间的自然延伸。',
      source: { title: 'Tunis Agenda', url: 'https://www.itu.int/net/wsis/' },
    },
    remark: '与“网络空间命运共同体”一起读。',
    neighbours: ['网络主权债券'],
  },
};

function rowOf(pack: string, id: string, text: string, more: Partial<PackTerm> = {}): TermRow {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const names: PackName[] = [{ text, language, role: 'label' }];
  const term: PackTerm = { id, kind: 'concept', weight: 2, names, ...more };
  return { id, pack, label: text, language, passages: id.length, term };
}

const ROWS: TermRow[] = [
  SOVEREIGNTY,
  rowOf('own-notes', 'digital-divide', 'digital divide'),
  rowOf('own-notes', 'long', 'a-very-long-name-that-someone-gave-without-a-single-space'.repeat(3)),
  rowOf('internet-governance', 'g20', '二十国集团', { kind: 'organisation' }),
];

/** The terms of a reader with a pack of their own. */
export const TERMS: Omit<TermsPartProps, 'language'> = {
  terms: {
    case: 'open',
    packs: [
      { id: 'own-notes', title: 'WSIS 文件選編 WSIS Outcome Documents', origin: 'own' },
      { id: 'climate', title: 'Climate', origin: 'own' },
      { id: 'internet-governance', title: '互联网治理', origin: 'built-in' },
    ],
    rows: ROWS,
  },
  task: { case: 'none' },
  done: null,
  onTask: ignore,
  readGenerated: async () => ({
    names: ['網路主權'],
    ambiguous: ['CS'],
    supporters: [
      { id: 'digital-divide', label: 'digital divide' },
      { id: 'long', label: '网络空间命运共同体' },
    ],
  }),
  propose: async () => [
    { text: '網絡主權', language: 'zh-Hant', role: 'alias', origin: 'generated' },
    { text: '網路主權', language: 'zh-Hant-HK', role: 'alias', origin: 'generated' },
  ],
  count: async () => 12,
  actions: {
    onCreate: ignore,
    onSave: ignore,
    onDelete: ignore,
    onMove: ignore,
    onDuplicate: ignore,
    onReference: ignore,
    onAddList: ignore,
  },
};

const manyRows = Array.from({ length: 20_000 }, (_, at) =>
  rowOf('own-notes', `term-${at}`, `术语${at}`),
);

/** Every state of the terms, by name. */
export const TERMS_STATES: Record<string, Omit<TermsPartProps, 'language'>> = {
  'a term is edited': { ...TERMS, task: { case: 'edit', id: SOVEREIGNTY.id } },
  'a term of the built-in pack is edited': { ...TERMS, task: { case: 'edit', id: 'g20' } },
  'a new term from a page': {
    ...TERMS,
    task: {
      case: 'new',
      selection: {
        text: '数据大使馆',
        sentence: '爱沙尼亚在卢森堡设立了世界上第一个数据大使馆。',
        title: '数据大使馆来了',
        url: 'https://news.example/1',
      },
    },
  },
  'a list to paste': {
    ...TERMS,
    task: {
      case: 'list',
      text: '网络主权 = cyber sovereignty\n——\n数字鸿沟\t发达国家与发展中国家在使用网络上的差距。\n联合国,United Nations,UN',
    },
  },
  'a list that has nothing yet': { ...TERMS, task: { case: 'list', text: '' } },
  'a term was deleted': {
    ...TERMS,
    done: { case: 'deleted', subject: SOVEREIGNTY.label, onUndo: ignore },
  },
  'twenty thousand terms': { ...TERMS, terms: { ...openTerms(), rows: manyRows } },
  'terms out of reach': { ...TERMS, terms: { case: 'failed', reason: 'the disk is full' } },
};

function openTerms() {
  if (TERMS.terms.case !== 'open') throw new Error('not open');
  return TERMS.terms;
}
