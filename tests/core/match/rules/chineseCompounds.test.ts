import { describe, expect, it } from 'vitest';
import '../../../../core/text/folding/everyPair';
import { goesOnAsAnother } from '../../../../core/match/rules/chineseCompounds';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';

/** The place is what stands between the two bars. */
function judge(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  const text = before + name + after;
  const goesOn = goesOnAsAnother(text, before.length, end);
  // A page gets these rules only where it has a doubtful place.
  if (goesOn) expect(mayBePartOfDesignation(text, before.length, end, false, 'concept')).toBe(true);
  return goesOn;
}

describe('a name whose end is a verb', () => {
  it.each([
    ['that is done', '在|上海合作组织|了三场义赛', true],
    ['that is done, in Traditional', '在|上海合作組織|了義賽', true],
    ['that was done before', '在|上海合作组织|过义赛', true],
    ['that is begun', '在|上海合作组织|起青训营', true],
    ['of a body that learns', '|上海合作组织|了解情况', false],
    ['of a body that drafts', '|上海合作组织|起草文件', false],
    ['of a body of the past', '|上海合作组织|过去十年', false],
    ['of another kind', '|南南合作|了三年', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('a name whose last word begins a longer one', () => {
  it.each([
    ['of a game', '|世界人工智能大會|戰上架', true],
    ['of a building', '|世界互联网大会|堂落成', true],
    ['of an ape', '最完整的|全球南方|古猿化石', true],
    ['of ancient times', '|全球南方|古代史', false],
    ['of an army', '|二十国集团|军集结', true],
    ['of an office', '|上海合作组织|部发文', true],
    ['of a member', '|世界互联网大会|员专享', true],
    ['that is done elsewhere', '在|上海合作组织|实施，历时五年', true],
    ['that a body does', '|上海合作组织|实施的项目', false],
    ['that is a name and a word', '|世界互联网大会|战略合作', false],
    ['of soldiers, or not', '|二十国集团|军事开支', false],
    ['that is a minister', '|上海合作组织|部长会议', false],
  ])('%s', (_, marked, part) => {
    expect(judge(marked)).toBe(part);
  });
});

describe('the last word of a Chinese name', () => {
  it.each([
    ['of what is made safely', '|国家安全|生产应急救援中心', true],
    ['of a way out', '两栋楼的|共同安全|出口', true],
    ['of what safety brings', '|网络安全|带来的机遇', false],
    ['of a drug', '国产|自主创新|药获批', true],
    ['of an alliance of co-operatives', '|国际合作|社联盟', true],
    ['of a society', '|国际合作|社会效益', false],
    ['of tissue', '|国际组织|工程与再生医学学会', true],
    ['of what one goes for', '把钱挪|去风险|低的基金', true],
    ['of an office of one state', '自然资源部|联合国|家林草局', true],
    ['of a decade of families', '|联合国|家庭农业十年', false],
    ['of airlines', '三家航司|联合国|航', true],
    ['of fossils', '河滩上的|碎片化|石', true],
    ['of make-up, in Traditional', '|全球化|妝品零售額', true],
    ['of silver', '一批傳|世銀|器', true],
    ['of what is full', '|網路空間|不足，請刪除郵件', true],
    ['of a mode of a game', '|军备竞赛|模式取消了匕首局', true],
    ['that is short of something', '|网络空间|不足之处', false],
    ['that begins another word', '|双重标准|间接伤害了观众', false],
    ['of a record at the end', '公司|科技创新|高', true],
    ['of a high ground', '建设|科技创新|高地', false],
    ['of a city', '|中国智慧|城市指数', true],
    ['of a name in another tongue', '|中国智慧|与世界', false],
  ])('%s: %s', (_, marked, goesOn) => {
    expect(judge(marked)).toBe(goesOn);
  });
});
