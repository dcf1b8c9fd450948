import type {
  Dismissal,
  NoteKeeping,
  NoteLearned,
  NoteProps,
  NoteTools,
} from '../../../components/note/contract';
import type { LearnedRule } from '../../../core/learning/learnedRule';
import type { ExplainedNote, NoteContent } from '../../../core/ranking/noteContent';
import { inScript } from '../../../core/text/script/displayScript';

const LONG =
  '网络空间是人类共同的精神家园，也是人类社会的重要组成部分。网络空间的发展和治理，关系到各国的安全和利益，也关乎全人类的福祉和未来。' +
  '在当前的国际形势下，构建网络空间命运共同体，是各国应对网络空间挑战、维护网络空间秩序、促进网络空间发展的必然选择。' +
  '2023年11月8日，中国国家主席习近平向2023年世界互联网大会乌镇峰会开幕式发表视频致辞，提出共同推动构建网络空间命运共同体迈向新阶段。' +
  '在当前网络技术发展和国际格局动荡的时代背景下，网络空间命运共同体建设面临新的处境和挑战，也提出了新要求和新任务。';

const SUMMIT = '世界互联网大会乌镇峰会';

export const CONTENT: ExplainedNote = {
  term: 'wuzhen-summit',
  label: SUMMIT,
  labelLanguage: 'zh-Hans',
  kind: 'event',
  otherNames: [
    { text: 'World Internet Conference Wuzhen Summit', language: 'en' },
    { text: '烏鎮峰會', language: 'zh-Hant' },
    { text: '乌镇峰会', language: 'zh-Hans' },
  ],
  documents: [
    { title: '构建网络空间命运共同体发展新阶段“新”在哪', language: 'zh-Hans', passages: 4 },
    { title: '攜手構建網絡空間命運共同體', language: 'zh-Hant', passages: 1 },
  ],
  total: 5,
  rank: 0,
  passage: {
    document: 'new-stage-2024',
    title: '构建网络空间命运共同体发展新阶段“新”在哪',
    publisher: '关键基础设施安全应急响应中心',
    date: '2024-05-17',
    language: 'zh-Hans',
    passage: 7,
    text: LONG,
    mentions: [{ start: LONG.indexOf(SUMMIT), end: LONG.indexOf(SUMMIT) + SUMMIT.length }],
    others: ['网络空间命运共同体', '习近平'].map((name) => ({
      term: name,
      start: LONG.indexOf(name),
      end: LONG.indexOf(name) + name.length,
    })),
    converted: { script: 'hant', text: inScript(LONG, 'hant', 'hans') },
    author: null,
    url: null,
    original: null,
    citation: `${LONG}\n——《构建网络空间命运共同体发展新阶段“新”在哪》`,
  },
};

const DEFINITION: NonNullable<NoteContent['definition']> = {
  text: '由中国倡导、每年在浙江乌镇举行的世界性互联网大会。',
  source: {
    title: '网信术语词典',
    url: 'https://terms.example/wuzhen',
    document: 'dictionary',
    passage: 12,
  },
};
const REMARK =
  '2024 年起称“峰会”，此前只称“世界互联网大会”。\nTranslate with the definite article.';

const SHORT: ExplainedNote = {
  ...CONTENT,
  otherNames: [],
  total: 1,
  passage: {
    ...CONTENT.passage,
    text: `${SUMMIT}开幕。`,
    mentions: [{ start: 0, end: SUMMIT.length }],
    others: [],
    converted: { script: 'hant', text: inScript(`${SUMMIT}开幕。`, 'hant', 'hans') },
    publisher: null,
    date: null,
  },
};

const ENDLESS: ExplainedNote = {
  ...CONTENT,
  label:
    'Fifteenth Five-Year Plan for the National Economic and Social Development of the People’s Republic of China',
  labelLanguage: 'en',
  otherNames: [
    { text: '中华人民共和国国民经济和社会发展第十五个五年规划纲要', language: 'zh-Hans' },
    { text: '中華人民共和國國民經濟和社會發展第十五個五年規劃綱要', language: 'zh-Hant' },
    { text: '“十五五”规划', language: 'zh-Hans' },
  ],
  documents: Array.from({ length: 40 }, (_, at) => ({
    title: `${'关于规划的说明'.repeat(4)}（${at + 1}）`,
    language: 'zh-Hans' as const,
    passages: 40 - at,
  })),
  total: 148,
  rank: 99,
  passage: {
    ...CONTENT.passage,
    title: `${CONTENT.passage.title}：${'在新的历史起点上'.repeat(6)}`,
    text: LONG.repeat(8),
    converted: { script: 'hant', text: inScript(LONG.repeat(8), 'hant', 'hans') },
  },
};

const ENGLISH: ExplainedNote = {
  ...CONTENT,
  label: 'Wuzhen Summit',
  labelLanguage: 'en',
  passage: {
    ...CONTENT.passage,
    title: 'Ten years of the Wuzhen Summit',
    publisher: 'The Internet Observer',
    language: 'en',
    text: 'The Wuzhen Summit has been held each autumn since 2014. It gathers regulators, companies and scholars.',
    mentions: [{ start: 4, end: 17 }],
    others: [],
    converted: null,
  },
};

const nothing = () => {};
const KEEPING: NoteKeeping = {
  state: { case: 'none' },
  said: null,
  onKeep: nothing,
  onUndo: nothing,
  onOpen: nothing,
};
export const TOOLS: NoteTools = {
  isPinned: false,
  onPin: nothing,
  onMoveBy: nothing,
  back: null,
  onBack: nothing,
  onTerm: nothing,
  onCopy: async () => true,
  copying: null,
  keeping: KEEPING,
  onPanel: nothing,
  onEdit: nothing,
  onRemark: async () => true,
  onDismiss: nothing,
  onUndo: nothing,
  onTakeRule: nothing,
  onLeaveRule: nothing,
  onReturnRule: nothing,
};
const LONGER: LearnedRule = { case: 'neighbour', term: 'wuzhen-summit', text: '乌镇峰会路' };
const SHOWN: NoteProps = {
  state: { case: 'shown', content: CONTENT },
  match: { kind: 'exact', reason: 'verbatim', form: 'label', surface: SUMMIT },
  language: 'en',
  script: 'hans',
  isVerbatim: null,
  onVerbatim: nothing,
  onRank: nothing,
  onOpenReader: nothing,
  onClose: nothing,
  tools: TOOLS,
};

export const NOTE_STATES = {
  shown: SHOWN,
  'in another script': {
    ...SHOWN,
    match: { kind: 'exact', reason: 'folded', form: 'label', surface: '世界互聯網大會烏鎮峰會' },
  },
  'converted to the script of the page': { ...SHOWN, script: 'hant' },
  'by a regional name': {
    ...SHOWN,
    match: { kind: 'exact', reason: 'verbatim', form: 'regional', surface: '世界網際網路大會' },
  },
  'by an acronym': {
    ...SHOWN,
    match: { kind: 'exact', reason: 'verbatim', form: 'acronym', surface: 'WIC' },
  },
  'by another name': {
    ...SHOWN,
    match: { kind: 'exact', reason: 'verbatim', form: 'alias', surface: '乌镇峰会' },
  },
  'a variant': {
    ...SHOWN,
    match: {
      kind: 'variant',
      reason: 'inserted',
      form: 'label',
      surface: '世界互联网大会的乌镇峰会',
    },
  },
  'a misspelt variant': {
    ...SHOWN,
    match: {
      kind: 'variant',
      reason: 'misspelt',
      form: 'label',
      surface: '世界互连网大会乌镇峰会',
    },
  },
  'the last of five': { ...SHOWN, state: { case: 'shown', content: { ...CONTENT, rank: 4 } } },
  'one short passage': { ...SHOWN, state: { case: 'shown', content: SHORT } },
  'an English document': { ...SHOWN, script: 'latin', state: { case: 'shown', content: ENGLISH } },
  'very long and very many': { ...SHOWN, state: { case: 'shown', content: ENDLESS } },
  'with definition and remark': {
    ...SHOWN,
    state: {
      case: 'shown',
      content: {
        ...CONTENT,
        passage: { ...CONTENT.passage, page: 12 },
        definition: DEFINITION,
        remark: REMARK,
      },
    },
  },
  'with a definition and no passage': {
    ...SHOWN,
    state: {
      case: 'shown',
      content: {
        ...CONTENT,
        documents: [],
        total: 0,
        passage: null,
        definition: { text: DEFINITION.text, source: { title: '网信术语词典' } },
      },
    },
  },
  'a row of a table': {
    ...SHOWN,
    state: {
      case: 'shown',
      content: {
        ...SHORT,
        passage: {
          ...SHORT.passage,
          text: `${SUMMIT}\tWuzhen Summit\t2014`,
          converted: null,
          page: 3,
        },
      },
    },
  },
  'opened from a passage': {
    ...SHOWN,
    match: null,
    tools: { ...TOOLS, back: '网络空间命运共同体', keeping: null },
  },
  'its place kept': {
    ...SHOWN,
    tools: {
      ...TOOLS,
      keeping: { ...KEEPING, state: { case: 'kept', id: 1 }, said: 'kept' },
    },
  },
  'in a private window': {
    ...SHOWN,
    tools: {
      ...TOOLS,
      keeping: { ...KEEPING, state: { case: 'private' }, said: 'private' },
    },
  },
  pinned: { ...SHOWN, tools: { ...TOOLS, isPinned: true } },
  'on our own pages': { ...SHOWN, tools: null },
  'taken away from one place': dismissed('place'),
  'taken away from every page': dismissed('term'),
  'taken away from a site': dismissed('site'),
  'a rule is proposed': dismissed('place', { case: 'proposed', rule: LONGER }),
  'a rule about a site is proposed': dismissed('place', {
    case: 'proposed',
    rule: { case: 'site', term: 'wuzhen-summit', host: 'news.example.org' },
  }),
  'a rule about what stands beside is proposed': dismissed('place', {
    case: 'proposed',
    rule: { case: 'beside', term: 'wuzhen-summit', name: '乌镇峰会' },
  }),
  'a rule is taken': dismissed('place', { case: 'taken', rule: LONGER }),
  'a rule is left': dismissed('place', { case: 'left', rule: LONGER }),
  loading: { ...SHOWN, state: { case: 'loading', label: SUMMIT } },
  failed: { ...SHOWN, state: { case: 'failed', label: SUMMIT } },
  'explained by no passage': {
    ...SHOWN,
    state: { case: 'shown', content: { ...CONTENT, documents: [], total: 0, passage: null } },
  },
} as const satisfies Record<string, NoteProps>;

function dismissed(dismissal: Dismissal, learned: NoteLearned = { case: 'nothing' }): NoteProps {
  return { ...SHOWN, state: { case: 'dismissed', label: SUMMIT, dismissal, learned } };
}
