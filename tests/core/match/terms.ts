/** A small library for the tests of matching: real names, each with what makes it tricky. */
import type { NameRole, PackName, PackTerm, TermKind, Weight } from '../../../core/pack/types';

export function name(text: string, role: NameRole = 'alias', ambiguous = false): PackName {
  const latin = /^[\x20-\x7e]+$/.test(text);
  const base = { text, language: latin ? ('en' as const) : ('zh-Hans' as const), role };
  return ambiguous ? { ...base, ambiguous: true } : base;
}

export function term(
  id: string,
  kind: TermKind,
  names: (string | PackName)[],
  extra: Partial<PackTerm> = {},
): PackTerm {
  const weight: Weight = 1;
  return {
    id,
    kind,
    weight,
    names: names.map((each) => (typeof each === 'string' ? name(each) : each)),
    ...extra,
  };
}

export const TERMS: PackTerm[] = [
  term('community', 'concept', [
    '网络空间命运共同体',
    { text: '網路空間命運共同體', language: 'zh-Hant-TW', role: 'label' },
    'community with a shared future in cyberspace',
  ]),
  term('cyberspace', 'concept', ['网络空间', 'cyberspace', 'cyber space'], {
    weight: 3,
    neighbours: ['神经网络'],
  }),
  term('divide', 'concept', ['数字鸿沟', 'digital divide']),
  term('sovereignty', 'concept', ['网络主权', 'cyber sovereignty']),
  term('zero-sum', 'concept', ['零和博弈', 'zero-sum game']),
  term('decoupling', 'concept', ['脱钩断链']),
  term('priority', 'concept', ['发展优先']),
  term('south-south', 'concept', ['南南合作', 'South-South cooperation']),
  term('competition', 'concept', ['战略竞争']),
  term('sectarian', 'concept', [name('小圈子', 'label', true), '“小圈子”']),
  term('gdi', 'initiative', [
    '全球发展倡议',
    'Global Development Initiative',
    name('GDI', 'acronym', true),
  ]),
  term('summit', 'event', ['乌镇峰会', 'Wuzhen Summit'], { supportedBy: ['conference'] }),
  term('conference', 'event', ['世界互联网大会', 'World Internet Conference'], {
    neighbours: ['世界移动互联网大会'],
  }),
  term('twelfth', 'event', ['第十二届世界互联网大会', '2025年世界互联网大会']),
  term('lac', 'event', ['中国—拉美和加勒比国家数字技术合作论坛']),
  term('unesco', 'organisation', ['联合国教科文组织', name('UNESCO', 'acronym')]),
  term('itu', 'organisation', [
    '国际电信联盟',
    'International Telecommunication Union',
    name('ITU', 'acronym', true),
  ]),
  term('sco', 'organisation', ['上海合作组织', 'Shanghai Cooperation Organization']),
  term('bank', 'organisation', ['世界银行', 'World Bank']),
  term('g7', 'organisation', ['七国集团', 'Group of Seven', name('G7', 'acronym')]),
  term('ai-process', 'mechanism', ['广岛AI进程', 'Hiroshima AI Process']),
  term('bri', 'programme', ['一带一路', 'Belt and Road']),
  term('bri-forum', 'event', ['Belt and Road Forum']),
  term('multilateralism', 'concept', ['多边主义']),
  term('derisk', 'concept', ['去风险化']),
  term('it', 'concept', ['IT revolution']),
  term('internet', 'concept', ['互联网'], { weight: 3 }),
  term('xi', 'person', ['习近平']),
  term('shen', 'person', ['沈逸']),
  term('defence', 'organisation', ['美国国防部']),
  term('autonomy', 'concept', ['战略自主']),
  term('blocs', 'concept', ['阵营对抗']),
  term('ai-governance', 'concept', ['人工智能的治理']),
  term('ai-initiative', 'initiative', ['全球人工智能治理倡议']),
  term('pentagon', 'organisation', ['Pentagon']),
];
