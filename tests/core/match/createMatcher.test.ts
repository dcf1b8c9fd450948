import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import { isSupported, supportedTerms } from '../../../core/match/support';
import { name, TERMS, term } from './terms';

const index = compileIndex(TERMS);
const matcher = createMatcher(index);

/** Nothing that any rule may take for a name. */
const NO_VARIANTS = [
  ['another initiative', '全球安全倡议'],
  ['a word exchanged for a word', '世界物联网大会'],
  ['a word exchanged for a word in a name of six', '国际通信联盟'],
  ['another place', '中国古镇峰会'],
  ['another edition', '第十一届世界智能大会'],
  ['another kind of community', '亚太命运共同体'],
  ['a real word of four', '网络版权'],
  ['an enumeration', '公司坚持发展、优先保障员工'],
  ['two clauses', '网络空间，命运共同体'],
  ['a description of an organisation', '上海合作的组织'],
  ['a person of another name', '习进平'],
  ['a grammar word at the beginning', '是界银行'],
  ['short words with an s', 'Its resolution'],
  ['a longer word in the place of a character', '第十二届世界互联网贸发会'],
  ['a meeting of another kind', '世界互联网年会'],
  ['a word that takes the first character', '物联网空间命运共同体'],
  ['two quotations', '“数字”与“鸿沟”'],
  ['a body that sounds like it', '世界银杏'],
  ['a scope exchanged for a scope', '全省发展倡议'],
  ['a homophone that makes another word at the beginning', '实力和博弈'],
  ['a particle that sounds like it', '网络之权'],
  ['a description of a group', '七国的集团'],
  ['what is between many', '网络间主权'],
  ['another word that looks like it', '数学鸿沟'],
  ['a word inserted', '中国—拉美和加勒比国家数字技术科研合作论坛'],
  ['a prefix non', 'a non-zero-sum game'],
] as const;

/** What a page with this text shows, as `term:surface`. */
function marks(text: string): string[] {
  const matches = matcher.scan(text);
  const supported = supportedTerms(matches, index.terms);
  return matches
    .filter((match) => isSupported(match, supported))
    .map(({ term, start, end }) => `${TERMS[term]?.id}:${text.slice(start, end)}`);
}

describe('names as written', () => {
  it.each([
    [
      'leftmost longest',
      '网络空间命运共同体与网络空间',
      ['community:网络空间命运共同体', 'cyberspace:网络空间'],
    ],
    ['Traditional', '構建網絡空間命運共同體', ['community:網絡空間命運共同體']],
    ['across a line break', '网络空间\n命运共同体', ['community:网络空间\n命运共同体']],
    ['letter-spaced', '乌 镇 峰 会今日开幕', ['summit:乌 镇 峰 会']],
    [
      'with invisible characters',
      '网\u200d络空间\u200b命运共同体',
      ['community:网\u200d络空间\u200b命运共同体'],
    ],
    ['full width', '２０２５年世界互联网大会', ['twelfth:２０２５年世界互联网大会']],
    ['in a hashtag', '#乌镇峰会# #WuzhenSummit', ['summit:乌镇峰会', 'summit:WuzhenSummit']],
    ['in a hashtag with a year', '#UNESCO2025', ['unesco:UNESCO']],
    ['去 after a verb that needs no complement', '推动去风险化', ['derisk:去风险化']],
    ['mixed with Latin, spaced or not', '广岛 AI 进程', ['ai-process:广岛 AI 进程']],
    ['Arabic for Chinese numerals', '第12届世界互联网大会', ['twelfth:第12届世界互联网大会']],
    ['numerals for a year', '二○二五年世界互联网大会', ['twelfth:二○二五年世界互联网大会']],
    ['a plural', 'digital divides', ['divide:digital divides']],
    ['a possessive', 'the World Bank’s report', ['bank:World Bank']],
    ['title case and hyphens', 'Cyber-Sovereignty', ['sovereignty:Cyber-Sovereignty']],
    ['a dash between what is said twice', '支持南—南合作', ['south-south:南—南合作']],
    ['a hyphen there', '推動南-南合作', ['south-south:南-南合作']],
    ['other dashes', 'South–South co‑operation', ['south-south:South–South co‑operation']],
    [
      'a spaced hyphen where one is listed',
      'South - South cooperation',
      ['south-south:South - South cooperation'],
    ],
    [
      'a word cut at the end of a line',
      'World Inter-\nnet Conference',
      ['conference:World Inter-\nnet Conference'],
    ],
    [
      'British spelling',
      'Shanghai Co-operation Organisation',
      ['sco:Shanghai Co-operation Organisation'],
    ],
    ['dots of an abbreviation', 'Hiroshima A.I. Process', ['ai-process:Hiroshima A.I. Process']],
    ['an acronym written as a word', 'Unesco said', ['unesco:Unesco']],
    ['beside Chinese', '支持UNESCO工作', ['unesco:UNESCO']],
    ['after 而非 and 并非', '合作共赢而非零和博弈', ['zero-sum:零和博弈']],
    ['a full name before a word that shares its last character', '习近平和普京', ['xi:习近平']],
    ['a word cut by chance', '学者沈逸认为', ['shen:沈逸']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['a word across the left edge', '海南南合作社挂牌'],
    ['a word across the right edge', '世界银行业'],
    ['an ending that makes another word', '提升企业战略竞争力'],
    ['a longer given name', '沈逸凡获得冠军'],
    ['a longer numeral', '七十七国集团'],
    ['a complement that ends the verb before', '看上去风险化解得很快'],
    ['a letter of appeal', '全球发展倡议书'],
    ['a year outside of hashtags', 'UNESCO2025'],
    ['a neighbour that begins earlier', '一种神经网络空间注意力机制'],
    ['a prefix 非', '纳什均衡适用于非零和博弈'],
    ['a prefix non', 'a non-zero-sum game'],
    ['part of a Latin word', 'SITUATION and Global Southampton'],
    ['an acronym in lower case', 'unesco, g7'],
    ['a numeral that goes on', 'G70'],
    ['a hyphenated model', 'Moto-G7'],
    ['a common noun', 'a regular pentagon'],
    ['an organisation in lower case', 'a group of seven students'],
    ['a brand', 'DigitalDivide Inc.'],
    ['spread over two titles', '《网络》《主权》'],
    ['an inline element between', '网络\ufffc主权'],
    ['a dash between other characters', '南南—合作'],
    ['two dashes, which part clauses', '从河北到江南——南合作社'],
    ['two dashes between what is said twice', '南——南合作'],
    ['a URL', 'https://example.com/topics/网络空间命运共同体/index.html'],
    ['a domain', 'www.UNESCO.org and UNESCO.org'],
    ['an e-mail address', 'G7@example.com'],
    ['a path', 'C:\\docs\\网络主权\\乌镇峰会.docx'],
    ['an address without a scheme', 'example.com/tag/网络主权 localhost:8080/乌镇峰会'],
    ['a file name', '乌镇峰会.pdf'],
    ['the beginning of a file name', '乌镇峰会-最终版.pptx, 网络主权（终稿）.docx'],
    ['a header of C', '#include "UNESCO.h"'],
    ['a key', '{"a": 1, "UNESCO": true}, [\'G7\' => 7]'],
    ['a variable', 'let G7 = 7;'],
    ['an element of an array', 'G7["UNESCO"]'],
    ['an account', 'thanks @UNESCO'],
    ['a comparison', 'if (G7 > 0) return UNESCO;'],
    ['a class', 'class UNESCO extends Agency'],
    ['a style', '.G7 { color: red }'],
    ['a package of a scope', 'npm install @brics/G7'],
    ['an identifier', 'UNESCO_ID = class_G7'],
    ['an import', "import { G7 } from './g7'"],
    ['an ambiguous acronym alone', '调用 Windows GDI 绘图接口'],
    ['an ambiguous everyday word', '同学的小圈子'],
    ['a plural of what there is but one of', 'Third World Banks'],
    ['a small form of an idea', 'mini-multilateralism'],
    ['two of several tags', '栏目：东方 网络 主权 北方'],
    [
      'what a text spells out otherwise',
      'United Nordic Estates Society Club Oslo (UNESCO) won; UNESCO sails',
    ],
  ])('%s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });

  it('is marked between spaces that part no tags', () => {
    expect(marks('网络 主权')).toEqual(['sovereignty:网络 主权']);
    expect(marks('网 络 主 权 之 争')).toEqual(['sovereignty:网 络 主 权']);
  });

  it('is marked where a text that spells it out otherwise names the term, too', () => {
    const text = 'United Nordic Estates Society Club Oslo (UNESCO), not 联合国教科文组织; UNESCO';
    expect(marks(text)).toEqual(['unesco:联合国教科文组织', 'unesco:UNESCO']);
  });

  it.each([
    ['a slash between two names', 'UNESCO/G7 talks', ['unesco:UNESCO', 'g7:G7']],
    ['a colon after a quotation', '“UNESCO”: 70 years', ['unesco:UNESCO']],
    ['let and class in prose', 'Let G7 leaders, a class of 7', ['g7:G7']],
    ['percentages', '50% of UNESCO, 7%', ['unesco:UNESCO']],
  ])('is no code: %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('is marked where the page vouches for it', () => {
    expect(marks('全球发展倡议（GDI）')).toEqual(['gdi:全球发展倡议', 'gdi:GDI']);
    expect(marks('搞“小圈子”')).toEqual(['sectarian:小圈子']);
    expect(marks('搞「小圈子」，拉小圈子')).toEqual(['sectarian:小圈子', 'sectarian:小圈子']);
  });

  it('ends a URL where Chinese text goes on', () => {
    expect(marks('见https://example.com，网络主权')).toEqual(['sovereignty:网络主权']);
  });
});

describe('what stands inside a neighbour', () => {
  it.each([
    ['is marked if it is of another term', '世界移动互联网大会闭幕', ['internet:互联网']],
    ['is not if the neighbour is its own', '神经网络空间', []],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('is not where several terms have the neighbour', () => {
    const terms = [
      term('a', 'concept', ['网络主权'], { neighbours: ['网络主权基金会'] }),
      term('b', 'concept', ['网络主权基金'], { neighbours: ['网络主权基金会'] }),
    ];
    expect(createMatcher(compileIndex(terms)).scan('网络主权基金会成立')).toEqual([]);
  });
});

describe('a letter that is a word', () => {
  const shares = createMatcher(compileIndex([term('a', 'concept', ['A share'])]));

  it.each([
    ['is told by its capital', 'the A share index', 1],
    ['is no article', 'a share of the market, every share', 0],
  ])('%s', (_, text, count) => {
    expect(shares.scan(text)).toHaveLength(count);
  });
});

describe('a gloss inside a name', () => {
  it.each([
    ['is gone past', '推进网络（cyber）主权', ['sovereignty:网络（cyber）主权']],
    [
      'leaves what stands beside it',
      '七国集团推进网络（cyber）主权',
      ['g7:七国集团', 'sovereignty:网络（cyber）主权'],
    ],
    [
      'gives way to marks of the same term',
      '第十二届世界互联网大会（WIC）第十二届世界互联网大会',
      ['twelfth:第十二届世界互联网大会', 'twelfth:第十二届世界互联网大会'],
    ],
    [
      'takes the place of what is only a part',
      '网络空间（cyberspace）命运共同体',
      ['community:网络空间（cyberspace）命运共同体'],
    ],
    ['is none after a whole name', '网络主权（cyber）原则', ['sovereignty:网络主权']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('has its block read, whatever else is in it', () => {
    expect(matcher.siftBlocks(['推进网络（cyber）主权', '推进网络'])).toEqual([0]);
  });
});

describe('halves and 大', () => {
  it.each([
    ['halves that begin alike, enumerated', '“一带”和“一路”', ['bri:“一带”和“一路”']],
    ['the same with a comma', '一带、一路建设', ['bri:一带、一路']],
    ['halves that do not', '发展、优先', []],
    ['another word between them', '一带向一路', []],
    ['大 left out of a long name', '2025年世界互联网会', ['twelfth:2025年世界互联网会']],
    ['大 left out of an organisation', '国际电信联盟大会', ['itu:国际电信联盟']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('are told by the kind of the term, too', () => {
    const found = (kind: 'concept' | 'organisation', text: string) =>
      createMatcher(compileIndex([term('a', kind, ['百年未有之大变局'])])).scan(text).length;
    expect(found('concept', '百年未有之变局')).toBe(1);
    expect(found('organisation', '百年未有之变局')).toBe(0);
  });
});

describe('variants', () => {
  it.each([
    ['a particle', '网络空间的命运共同体', 'community', 'inserted'],
    ['whose a body is', '美国的国防部', 'defence', 'inserted'],
    ['a suffix that makes an attribute', '战略性自主', 'autonomy', 'inserted'],
    ['what two have between them', '阵营间对抗', 'blocs', 'inserted'],
    [
      'a particle that a name inside it has, too',
      '全球人工智能的治理倡议',
      'ai-initiative',
      'inserted',
    ],
    ['a suffix between two words', '零和式博弈', 'zero-sum', 'inserted'],
    [
      'two letters in the wrong order in a short word',
      'World Interent Conference',
      'conference',
      'misspelt',
    ],
    [
      'two letters in the wrong order in a word of five',
      'Wolrd Internet Conference',
      'conference',
      'misspelt',
    ],
    ['quotation marks around a part', '网络“主权”', 'sovereignty', 'inserted'],
    ['quoted halves', '“一带”“一路”', 'bri', 'inserted'],
    ['an interpunct', '一带·一路', 'bri', 'inserted'],
    ['pinyin in brackets', '烏鎮(zhèn)峰會', 'summit', 'inserted'],
    ['a footnote marker', '网络空间[3]命运共同体', 'community', 'inserted'],
    ['a circled footnote', '网络空间①命运共同体', 'community', 'inserted'],
    ['a homophone', '乌真峰会', 'summit', 'misspelt'],
    ['a homophone at the end', '数字鸿钩', 'divide', 'misspelt'],
    ['a homophone that makes another word', '多边主意', 'multilateralism', 'misspelt'],
    ['a homophone at the beginning that is no word there', '王络主权', 'sovereignty', 'misspelt'],
    ['a lookalike', '鸟镇峰会', 'summit', 'misspelt'],
    ['a character twice', '战略略竞争', 'competition', 'misspelt'],
    ['a character twice where a shorter name begins', '世界互互联网大会', 'conference', 'misspelt'],
    ['a character twice where a shorter name ends', '世界互联网网大会', 'conference', 'misspelt'],
    ['a character that breaks a word', '全球发展创议', 'gdi', 'misspelt'],
    ['a missing character', '网络空间命运同体', 'community', 'misspelt'],
    ['a missing word', '中国—拉美和加勒比数字技术合作论坛', 'lac', 'misspelt'],
    ['an ampersand', 'Belt & Road Forum', 'bri-forum', 'misspelt'],
    ['a plural inside', 'Worlds Internet Conference', 'conference', 'misspelt'],
    ['another small word', 'community of a shared future in cyberspace', 'community', 'misspelt'],
    ['a slip in a long word', 'Internationl Telecommunication Union', 'itu', 'misspelt'],
  ])('%s', (_, text, id, reason) => {
    const matches = matcher.scan(`在${text}。`);
    expect(matches).toMatchObject([{ kind: 'variant', reason, start: 1, end: 1 + text.length }]);
    expect(TERMS[matches[0]?.term ?? -1]?.id).toBe(id);
    expect(matches[0]?.score).toBeGreaterThan(0);
    expect(matches[0]?.score).toBeLessThan(1);
  });

  it.each(NO_VARIANTS)('not %s', (_, text) => {
    expect(matcher.scan(text).filter(({ kind }) => kind === 'variant')).toEqual([]);
  });

  it('are left out where fuzzy matching is off, quotation marks apart', () => {
    const exact = createMatcher(index, { fuzzy: 'off' });
    expect(exact.scan('乌真峰会')).toEqual([]);
    expect(exact.scan('网络“主权”')).toHaveLength(1);
  });
});

describe('loose matching', () => {
  const loose = createMatcher(index, { fuzzy: 'loose' });

  it.each([
    ['a wrong character in a short name that breaks a word', '网勤主权', 'sovereignty'],
    ['a missing character in a name of seven', '世界互网大会', 'conference'],
    ['a slip in a word of five letters', 'Wrld Internet Conference', 'conference'],
  ])('finds %s', (_, text, id) => {
    expect(matcher.scan(text).map(({ term }) => TERMS[term]?.id)).not.toContain(id);
    expect(loose.scan(text).map(({ term }) => TERMS[term]?.id)).toContain(id);
  });

  it('prefers what the careful rule would find', () => {
    const near = createMatcher(
      compileIndex([
        term('sovereignty', 'concept', ['网络主权']),
        term('hegemony', 'concept', ['网络霸权']),
      ]),
      { fuzzy: 'loose' },
    );
    expect(near.scan('网络主人翁的网络坝权').map((match) => match.term)).toEqual([1]);
  });

  it.each(NO_VARIANTS)('not %s', (_, text) => {
    expect(loose.scan(text).filter(({ kind }) => kind === 'variant')).toEqual([]);
  });
});

describe('reasons of exact matches', () => {
  it.each([
    ['网络空间命运共同体', 'verbatim'],
    ['網路空間命運共同體', 'verbatim'],
    ['网路空间命運共同體', 'folded'],
    ['数字 鸿沟', 'folded'],
    ['World Internet Conference', 'verbatim'],
    ['world internet conference', 'folded'],
  ])('%s is %s', (text, reason) => {
    expect(matcher.scan(text)).toMatchObject([{ kind: 'exact', reason, score: 0 }]);
  });
});

describe('the kind of name that was found', () => {
  it.each([
    ['a label', '国际电信联盟', 'label'],
    ['a label in another script', '國際電信聯盟', 'label'],
    ['an alias', '国际电联', 'alias'],
    ['an acronym', 'UNESCO', 'acronym'],
    ['words of Hong Kong', '數碼鴻溝', 'regional'],
    ['a variant of regional words', '國際電讯连盟', 'regional'],
    ["Taiwan's characters for the words of all", '數字鴻溝', 'label'],
  ])('%s', (_, text, form) => {
    const regional = createMatcher(
      compileIndex([
        term('itu', 'organisation', [
          { text: '国际电信联盟', language: 'zh-Hans', role: 'label' },
          { text: '國際電信聯盟', language: 'zh-Hant', role: 'alias' },
          { text: '国际电联', language: 'zh-Hans', role: 'alias' },
          { text: '國際電訊聯盟', language: 'zh-Hant-HK', role: 'label' },
        ]),
        term('unesco', 'organisation', [name('UNESCO', 'acronym')]),
        term('divide', 'concept', [
          { text: '数字鸿沟', language: 'zh-Hans', role: 'label' },
          { text: '數字鴻溝', language: 'zh-Hant-TW', role: 'alias' },
          { text: '數碼鴻溝', language: 'zh-Hant-HK', role: 'alias' },
        ]),
      ]),
    );
    expect(regional.scan(text)).toMatchObject([{ form }]);
  });
});
