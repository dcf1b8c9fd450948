import fc from 'fast-check';
import type {
  Exported,
  ExportItems,
  ExportOptions,
  ExportPassage,
  ExportTerm,
  ExportWriter,
} from '../../../core/export/items';
import { TERM_COLUMNS } from '../../../core/export/termColumns';
import { TERM_KINDS, type TermKind } from '../../../core/pack/types';
import { finish } from '../../../core/steps';

/** Items to be exported, for tests: everything valid, everything overridable. */

export const options: ExportOptions = {
  hasFrontMatter: false,
  columns: TERM_COLUMNS,
  ankiDeck: '',
  ankiTags: '',
  words: {
    inReader: '在旁注中阅读',
    original: '原文',
    names: '名称',
    definition: '定义',
    remark: '备注',
    passages: '段落',
    kinds: Object.fromEntries(TERM_KINDS.map((kind) => [kind, kind])) as Record<TermKind, string>,
    times: (count) => `${count} 处`,
  },
};

export function makeExportPassage(
  more: Omit<Partial<ExportPassage>, 'source'> & { source?: Partial<ExportPassage['source']> } = {},
): ExportPassage {
  const { source, ...rest } = more;
  return {
    number: 3,
    page: null,
    text: '各国应尊重网络主权。',
    term: null,
    reader: 'chrome-extension://x/reader.html?document=text&passage=3',
    original: 'https://example.org/a?b=1&c=2#:~:text=%E5%90%84',
    ...rest,
    source: {
      document: 'text',
      title: '论网络主权',
      author: '沈逸',
      publisher: '某报',
      date: '2024-05-17',
      language: 'zh-Hans',
      url: 'https://example.org/a?b=1&c=2',
      accessed: null,
      ...source,
    },
  };
}

export function makeExportTerm(more: Partial<ExportTerm> = {}): ExportTerm {
  return {
    id: 'cyber-sovereignty',
    label: '网络主权',
    kind: 'concept',
    weight: 1,
    names: [
      { text: '网络主权', language: 'zh-Hans', role: 'label' },
      { text: 'cyber sovereignty', language: 'en', role: 'label' },
      { text: 'cybersovereignty', language: 'en', role: 'alias' },
    ],
    definition: null,
    remark: null,
    reader: null,
    marks: null,
    passages: [],
    ...more,
  };
}

export function makeItems(more: Partial<ExportItems> = {}): ExportItems {
  return { title: '样本', language: 'zh-CN', passages: [], terms: [], ...more };
}

/** What a writer makes of items, with everything as usual. */
export function written(
  write: ExportWriter,
  items: ExportItems,
  chosen: ExportOptions = options,
): Exported {
  return finish(write(items, chosen));
}

/** Signs that mean something in one of the formats, and such as none can hold. */
const HAZARDS = [
  ...'",;:\t\n\r\'`=+-@#*_[]{}()<>&|~^$%\\/!.0a字 　',
  '\r\n',
  '\u0000',
  '\u0007',
  '\u000b',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  '_x000D_',
  '<b>',
  '&amp;',
  '==',
  '%%',
  '((',
  '  ',
  '1. ',
  '- ',
  '\\textbf{',
];

/** Texts of a few hazards and words. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HAZARDS), fc.constantFrom('词', 'word')), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Not empty after white space and controls are gone. */
export const hostileName = hostileText.map((text) => `名${text}称`);
