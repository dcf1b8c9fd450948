/** A page to annotate: content for the test's own document, a fake extension, and what came of it. */

import { afterEach } from 'vitest';
import type { PageAnnotation } from '../../annotator/annotatePage';
import type { IndexAnswer } from '../../annotator/host';
import { nearnessScript } from '../../annotator/painting/nearViewport';
import { reserveScript } from '../../annotator/privacy/reserve';
import { type Annotator, startAnnotator } from '../../annotator/startAnnotator';
import type { ToolScript } from '../../annotator/tools/contract';
import { createToolScript } from '../../annotator/tools/markTools';
import type { LearnedRule } from '../../core/learning/learnedRule';
import type { HiddenCount, MarkCount } from '../../core/marks';
import { writeColumn } from '../../core/match/index/columns';
import { ALWAYS_PUBLIC, NEVER_PUBLIC } from '../../core/match/index/privateNames';
import type { Match } from '../../core/match/index/types';
import type { SteppedMatcher } from '../../core/match/steppedMatcher';
import {
  type RuleSource,
  type VariantRules,
  variantRules,
} from '../../core/match/variants/variantRules';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import { DEFAULT_SETTINGS, type MarkLook, type PageSettings } from '../../core/settings/settings';
import { localizeIn } from '../components/mounted';
import { indexWithoutNames } from '../indexWithoutNames';
import { fakeNoteFrames } from './noteFrames';

/** Names the fake matcher knows; a `?` after a name makes its matches conditional, `~` variants. */
export interface FakeTerm {
  id: string;
  /** Whether its names are of a private pack. */
  isPrivate?: boolean;
  weight?: 1 | 2 | 3;
  names: string[];
}

export const TERMS: FakeTerm[] = [
  { id: 'community', weight: 1, names: ['网络空间命运共同体', '网络空间', '命运共同体'] },
  {
    id: 'wuzhen',
    weight: 1,
    names: ['乌镇峰会', '烏鎮峰會', 'Wuzhen Summit', 'WS?', '乌镇的峰会~'],
  },
  { id: 'generic', weight: 3, names: ['互联网'] },
];

/** Leftmost longest by trying every name everywhere; white space in the text stands for itself. */
export function fakeMatcher(
  terms: readonly FakeTerm[],
  rules: RuleSource = { ask: () => variantRules },
): SteppedMatcher {
  const names = terms.flatMap(({ names: own }, term) =>
    own.map((name) => ({ term, text: name.replace(/[?~]$/, ''), mark: name.at(-1) })),
  );
  const matcher: SteppedMatcher = {
    build: () => false,
    siftBlocks: (blocks) => blocks.map((_, block) => block),
    scan(text) {
      const matches: Match[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const best = names
          .map((name, index) => ({ ...name, index }))
          .filter((name) => text.startsWith(name.text, at))
          .sort((a, b) => b.text.length - a.text.length)[0];
        if (best === undefined) continue;
        const isVariant = best.mark === '~';
        if (isVariant && !isConfirmed(best.text, rules.ask())) continue;
        matches.push({
          start: at,
          end: at + best.text.length,
          term: best.term,
          name: best.index,
          kind: isVariant ? 'variant' : 'exact',
          reason: isVariant ? 'inserted' : 'verbatim',
          form: 'label',
          score: isVariant ? 0.1 : 0,
          conditional: best.mark === '?',
        });
        at += best.text.length - 1;
      }
      return matches;
    },
  };
  return matcher;
}

function isConfirmed(name: string, rules: VariantRules | null): boolean {
  return rules !== null && rules.confirm(name, name, 0) !== null;
}

export interface FakePage {
  annotator: Annotator;
  asked: number;
  reports: MarkCount[][];
  /** What each report said of matches that the settings hold back. */
  held: HiddenCount[][];
  requests: NoteRequest[];
  opened: { document: string; passage: number; term: string }[];
  /** What was chosen in notes, in order. */
  choices: string[];
  /** What a dismissal leads to. */
  rule: LearnedRule | null;
  /** The terms that the side panel was opened at. */
  panels: (string | null)[];
  /** How marks were to look, each time that changed; `null` for no marks. */
  looks: (MarkLook | null)[];
  /** Whether the extension is gone from under the page. */
  isGone: boolean;
  /** What the annotator shared last; `null` before it has begun. */
  annotation: PageAnnotation | null;
  /** Waits before the extension answers with the index. */
  beforeIndex: () => Promise<void>;
  /** What the extension answers from now on. */
  settings: PageSettings;
  state: 'on' | 'off';
  getNote: (request: NoteRequest) => Promise<NoteContent | null>;
  tools: ToolScript;
  loadTools: () => Promise<ToolScript>;
  loadVariantRules: () => Promise<VariantRules>;
  grantNames: (names: number[], gestures: number) => Promise<number[]>;
  stop(): void;
}

let current: FakePage | null = null;

export function annotate(
  options: { terms?: FakeTerm[]; settings?: Partial<PageSettings> } = {},
): FakePage {
  const terms = options.terms ?? TERMS;
  const life = new AbortController();
  const index = indexWithoutNames(
    JSON.stringify(terms),
    terms.map(({ id, weight = 1 }) => ({ id, kind: 'concept', weight })),
  );
  if (terms.some(({ isPrivate }) => isPrivate)) {
    index.publicFrom = writeColumn(
      terms.flatMap(({ names, isPrivate }) =>
        names.map(() => (isPrivate ? NEVER_PUBLIC : ALWAYS_PUBLIC)),
      ),
    );
  }
  const tools = createToolScript(
    fakeNoteFrames({
      getNote: (request) => {
        page.requests.push(request);
        return page.getNote(request);
      },
      openReader: (document, passage, term) => page.opened.push({ document, passage, term }),
      editTerm: (term) => page.choices.push(`edit ${term}`),
      setRemark: async (term, remark) => void page.choices.push(`remark on ${term}: ${remark}`),
      findKept: async () => ({ case: 'none' }),
      keepPlace: async ({ term, sentence }) => {
        page.choices.push(`keep ${term}: ${sentence}`);
        return { case: 'kept', id: 1 };
      },
      undoKept: async (id) => void page.choices.push(`no longer keep ${id}`),
      openCollection: () => page.choices.push('show what is kept'),
      hideTerm: async (term) => void page.choices.push(`hide ${term}`),
      showTerm: async (term) => void page.choices.push(`show ${term}`),
      async keepDismissal({ term, mark }) {
        page.choices.push(`no to ${term} at ${mark.start}`);
        return { kept: 1, rule: page.rule };
      },
      forgetDismissal: async (kept) => void page.choices.push(`forget ${kept}`),
      takeRule: async (key) => void page.choices.push(`take ${key}`),
      leaveRule: async (key) => void page.choices.push(`leave ${key}`),
      returnRule: async (key) => void page.choices.push(`return ${key}`),
      leaveSite: async () => {
        page.choices.push('leave');
        life.abort();
      },
      returnToSite: async () => void page.choices.push('return'),
      openPanel: (term) => page.panels.push(term),
      localize: localizeIn('en'),
      readFormat: async () => 'citation',
      storeFormat: async () => {},
      readerAddress: 'https://extension.test/reader.html',
      language: 'en',
    }),
  );
  const page: Omit<FakePage, 'annotator'> = {
    asked: 0,
    reports: [],
    held: [],
    requests: [],
    opened: [],
    choices: [],
    rule: null,
    panels: [],
    looks: [],
    isGone: false,
    annotation: null,
    beforeIndex: async () => {},
    settings: { ...DEFAULT_SETTINGS, hidden: [], ...options.settings },
    state: 'on',
    getNote: async (request) => noteFor(request),
    tools,
    loadTools: async () => tools,
    loadVariantRules: async () => variantRules,
    grantNames: async (names) => names,
    stop: () => life.abort(),
  };
  const annotator = startAnnotator(
    {
      getIndex: async (known): Promise<IndexAnswer> => {
        page.asked += 1;
        await page.beforeIndex();
        return page.state === 'on'
          ? {
              state: 'on',
              index: index.hash === known ? null : index,
              settings: page.settings,
              sheet: null,
            }
          : { state: 'off' };
      },
      share(annotation) {
        page.annotation = annotation;
      },
      reportMarks: (counts, hidden) => {
        page.reports.push(counts);
        page.held.push(hidden);
      },
      isGone() {
        if (page.isGone) life.abort();
        return page.isGone;
      },
      showLook: (look) => page.looks.push(look),
      loadTools: () => page.loadTools(),
      loadVariantRules: () => page.loadVariantRules(),
      loadNearness: async () => nearnessScript,
      loadReserve: async () => reserveScript,
      grantNames: (_, names, gestures) => page.grantNames(names, gestures),
      matchTexts: async () => null,
    },
    life.signal,
    (_, _settings, rules) => fakeMatcher(terms, rules),
  );
  current = Object.assign(page, { annotator });
  return current;
}

const PASSAGE = `${'网络空间命运共同体是一个理念。'.repeat(12)}乌镇峰会每年举行。${'各国共同治理。'.repeat(20)}`;

const SUMMIT = PASSAGE.indexOf('乌镇峰会');
const OTHERS = [{ term: 'wuzhen', start: SUMMIT, end: SUMMIT + 4 }];

export function noteFor({ term, rank }: NoteRequest): NoteContent {
  const name = term === 'wuzhen' ? '乌镇峰会' : '网络空间命运共同体';
  const start = PASSAGE.indexOf(name);
  return {
    term,
    label: name,
    labelLanguage: 'zh-Hans',
    kind: 'event',
    otherNames: [{ text: 'Wuzhen Summit', language: 'en' }],
    documents: [{ title: '一份文件', language: 'zh-Hans', passages: 3 }],
    total: 3,
    rank,
    passage: {
      document: 'document-1',
      title: '一份文件',
      publisher: '一家媒体',
      date: '2024-05-17',
      language: 'zh-Hans',
      passage: rank + 4,
      text: PASSAGE,
      mentions: [{ start, end: start + name.length }],
      others: OTHERS.filter((other) => other.term !== term),
      converted: { script: 'hant', text: PASSAGE.replaceAll('网络', '網絡') },
      author: null,
      url: null,
      original: null,
      citation: `${PASSAGE}\n——《一份文件》`,
    },
  };
}

afterEach(() => {
  current?.stop();
  current = null;
  document.body.replaceChildren();
  document.designMode = 'off';
  window.scrollTo(0, 0);
});

/** Sets the body to this markup, declarative shadow roots included. */
export function setBody(markup: string): void {
  document.body.setHTMLUnsafe(markup);
}

const HIGHLIGHTS = { 'pangzhu-exact': '', 'pangzhu-variant': '~' } as const;

/** Texts of the painted marks in reading order as far as one tree has one; variants as `~text`. */
export function markedTexts(): string[] {
  const found = Object.entries(HIGHLIGHTS).flatMap(([name, sign]) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => ({ sign, range })),
  );
  found.sort((a, b) => {
    const nodes = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
    if (nodes & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
    if (nodes === 0) return a.range.startOffset - b.range.startOffset;
    return nodes & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return found.map(({ sign, range }) => sign + textIn(range));
}

/** The rendered text a range covers: what is skipped inside of it is left out. */
function textIn(range: AbstractRange): string {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const content = live.cloneContents();
  for (const skipped of content.querySelectorAll('rt, rp, sup, script, [hidden]')) skipped.remove();
  return content.textContent ?? '';
}
