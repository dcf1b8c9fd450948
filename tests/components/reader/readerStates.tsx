import { createLibrary } from '../../../core/library/createLibrary';
import type { PackTerm } from '../../../core/pack/types';
import { USUAL_PREFERENCES } from '../../../core/settings/readingPreferences';
import { fixtureLibrary, KINDS, longDocument, MAINLAND, TAIWAN } from './fixtureLibrary';
import type { OpenOptions } from './openReader';

/** An address of the reader, and what there is when it is opened. */
export interface ReaderState {
  query: string;
  options: OpenOptions;
}

const THIRD = { ...TAIWAN, id: 'third', title: '第三篇' };

/** A library with terms of every kind and letter, some of them without reading or English name. */
function manyTerms(count: number): PackTerm[] {
  const heads = ['安全', '标准', '网络', '數位', '烏鎮', '5G', '治理', '主权', '云', 'Internet'];
  const kinds = ['concept', 'organisation', 'event', 'person'] as const;
  return Array.from({ length: count }, (_, place) => ({
    id: `term-${place}`,
    kind: kinds[place % kinds.length] ?? 'concept',
    weight: ([1, 2, 3] as const)[place % 3] ?? 2,
    names: [
      { text: `${heads[place % heads.length]}之${place}`, language: 'zh-Hans', role: 'label' },
      ...(place % 5 === 0
        ? []
        : [
            {
              text: `term ${place} of a rather long English name that has to wrap somewhere`,
              language: 'en' as const,
              role: 'label' as const,
            },
          ]),
    ],
  }));
}

/** A library of a list of words: no document, and a term that is defined and remarked upon. */
function libraryOfWords() {
  return createLibrary([
    {
      formatVersion: 2,
      id: 'words',
      title: '词',
      private: true,
      enabled: true,
      documents: [KINDS],
      terms: [
        {
          id: 'cyberspace',
          kind: 'concept',
          weight: 1,
          names: [
            { text: '网络空间', language: 'zh-Hans', role: 'label' },
            { text: 'cyberspace', language: 'en', role: 'label' },
            { text: 'cyberespace', language: 'fr', role: 'label' },
            { text: 'サイバー空間', language: 'ja', role: 'label' },
            { text: 'ciberespaço', language: 'pt-BR', role: 'label' },
          ],
          definition: {
            text: '由网络、设备与其中流动的信息构成的空间。',
            source: { title: '网络空间的规则', document: 'kinds', passage: 4 },
          },
          remark: '译文里只用“网络空间”，不用“赛博空间”。\nSee also: metaverse.',
        },
      ],
    },
  ]);
}

function libraryOfTerms(count: number) {
  return createLibrary([
    {
      formatVersion: 2,
      id: 'many',
      title: '多',
      private: true,
      enabled: true,
      documents: [],
      terms: manyTerms(count),
    },
  ]);
}

const at = (query: string, options: OpenOptions = {}): ReaderState => ({ query, options });

/** Every state of the reader, by name. */
export const READER_STATES: Record<string, ReaderState> = {
  start: at(''),
  'a document': at('?document=mainland'),
  'a passage': at('?document=taiwan&passage=2'),
  'a chosen term': at('?document=mainland&passage=2&term=community'),
  'a missing term beside a document': at('?document=mainland&passage=2&term=gone'),
  'a missing passage': at('?document=mainland&passage=99'),
  'a missing document': at('?document=gone'),
  'a document without text': at('?document=empty', {
    library: fixtureLibrary([{ ...MAINLAND, id: 'empty', blocks: [] }]),
  }),
  'blocks of every kind': at('?document=kinds&passage=6', { library: fixtureLibrary([KINDS]) }),
  'a term with definition and remark': at('?term=cyberspace', { library: libraryOfWords() }),
  'a document found by its author': at('?search=王小明', { library: fixtureLibrary([KINDS]) }),
  'a long document': at('?document=long&passage=40&term=cyberspace', {
    library: fixtureLibrary([longDocument(60)]),
  }),
  'shown in Traditional': at('?document=mainland&passage=2&term=community', {
    preferences: { ...USUAL_PREFERENCES, script: 'hant' },
  }),
  'shown in Simplified, large, wide and open': at('?document=taiwan', {
    preferences: { script: 'hans', size: 150, width: 'wide', leading: 'open' },
  }),
  'found in a document': at('?document=mainland&passage=5&search=各方'),
  'found in a document, with a term': at('?document=mainland&passage=2&search=空间&term=community'),
  'nothing found in a document': at('?document=mainland&search=量子'),
  'before a search': at('?search='),
  'found in documents': at('?search=网络空间'),
  'found by an English name': at('?search=UN Development Programme'),
  'nothing found': at('?search=量子力学'),
  'a very long search': at(`?search=${'网络空间命运共同体'.repeat(12)}`),
  'very many found': at('?search=空间', { library: fixtureLibrary([longDocument(120), TAIWAN]) }),
  'a term': at('?term=community'),
  'a term with names that mean other things': at('?term=undp'),
  'a term that no passage mentions': at('?term=term-1', { library: libraryOfTerms(3) }),
  'a missing term': at('?term=gone'),
  'two documents compared': at('?term=community&compare='),
  'a choice of documents to compare': at('?term=cyberspace&compare=third&compare=mainland', {
    library: fixtureLibrary([MAINLAND, TAIWAN, THIRD]),
  }),
  'compared with a document that does not mention it': at('?term=undp&compare='),
  'nothing to compare with': at('?term=community&compare=', {
    library: fixtureLibrary([MAINLAND]),
  }),
  'compared in Simplified': at('?term=community&compare=', {
    preferences: { ...USUAL_PREFERENCES, script: 'hans' },
  }),
  'the index': at('?index'),
  'the index by kind': at('?index=kind'),
  'the index by English name': at('?index=english'),
  'the index of very many terms': at('?index=pinyin', { library: libraryOfTerms(400) }),
  'the index of no terms': at('?index', { library: libraryOfTerms(0) }),
  'an empty library': at('', { library: fixtureLibrary([]) }),
  'a library with broken packs': at('?document=gone', { broken: 2 }),
  'a library that opens': at('', { state: { case: 'loading' } }),
  'a library that does not open': at('', { state: { case: 'failed', reason: 'Locked.' } }),
};
