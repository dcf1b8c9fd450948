import type { NoteProps } from '../../../components/note/contract';
import type { NoteContent } from '../../../core/messages';

const LONG =
  '网络空间是人类共同的精神家园，也是人类社会的重要组成部分。网络空间的发展和治理，关系到各国的安全和利益，也关乎全人类的福祉和未来。' +
  '在当前的国际形势下，构建网络空间命运共同体，是各国应对网络空间挑战、维护网络空间秩序、促进网络空间发展的必然选择。' +
  '2023年11月8日，中国国家主席习近平向2023年世界互联网大会乌镇峰会开幕式发表视频致辞，提出共同推动构建网络空间命运共同体迈向新阶段。' +
  '在当前网络技术发展和国际格局动荡的时代背景下，网络空间命运共同体建设面临新的处境和挑战，也提出了新要求和新任务。';

const SUMMIT = '世界互联网大会乌镇峰会';

export const CONTENT: NoteContent = {
  term: 'wuzhen-summit',
  label: SUMMIT,
  labelLanguage: 'zh-Hans',
  kind: 'event',
  otherNames: [
    { text: 'World Internet Conference Wuzhen Summit', language: 'en' },
    { text: '烏鎮峰會', language: 'zh-Hant' },
    { text: '乌镇峰会', language: 'zh-Hans' },
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
  },
};

const SHORT: NoteContent = {
  ...CONTENT,
  otherNames: [],
  total: 1,
  passage: {
    ...CONTENT.passage,
    text: `${SUMMIT}开幕。`,
    mentions: [{ start: 0, end: SUMMIT.length }],
    publisher: null,
    date: null,
  },
};

const nothing = () => {};
const SHOWN: NoteProps = {
  state: { case: 'shown', content: CONTENT },
  match: { kind: 'exact', reason: 'verbatim', surface: SUMMIT },
  language: 'en',
  onRank: nothing,
  onOpenReader: nothing,
  onClose: nothing,
};

export const NOTE_STATES = {
  shown: SHOWN,
  'in another script': {
    ...SHOWN,
    match: { kind: 'exact', reason: 'folded', surface: '世界互聯網大會烏鎮峰會' },
  },
  'a variant': {
    ...SHOWN,
    match: { kind: 'variant', reason: 'inserted', surface: '世界互联网大会的乌镇峰会' },
  },
  'a misspelt variant': {
    ...SHOWN,
    match: { kind: 'variant', reason: 'misspelt', surface: '世界互连网大会乌镇峰会' },
  },
  'the last of five': { ...SHOWN, state: { case: 'shown', content: { ...CONTENT, rank: 4 } } },
  'one short passage': { ...SHOWN, state: { case: 'shown', content: SHORT } },
  loading: { ...SHOWN, state: { case: 'loading', label: SUMMIT } },
  failed: { ...SHOWN, state: { case: 'failed', label: SUMMIT } },
} as const satisfies Record<string, NoteProps>;
