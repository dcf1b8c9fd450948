import type { TermKind } from '../../pack/types';
import type { Reason } from '../suggestion';

/** How names of a kind end, folded to Simplified; the first that fits. */
const ENDINGS: readonly [TermKind, RegExp][] = [
  [
    'event',
    /(?:大会|峰会|论坛|会议|博览会|运动会|辩论|(?:\b(?:summit|conference|forum|congress|expo)))$/i,
  ],
  [
    'document',
    /(?:法典|条例|规定|办法|公约|宣言|条约|协定|报告|白皮书|规划|纲要|指南|清单|目录|标准|契约|(?:\b(?:act|law|treaty|convention|declaration|regulation|directive|report|handbook|guidelines?|license|standard|code)))$/i,
  ],
  ['initiative', /(?:倡议|战略|行动|运动|(?:\b(?:initiative|strategy|movement)))$/i],
  ['programme', /(?:计划|工程|项目|方案|进程|(?:\b(?:programme|program|project|plan)))$/i],
  [
    'organisation',
    /(?:组织|委员会|机构|部门|部会|银行|大学|学院|研究院|研究所|公司|集团|基金会|联盟|协会|学会|工作组|专家组|办公室|总署|政府|团体|法院|中心|(?:\b(?:organi[sz]ation|agency|bank|university|institute|foundation|union|association|committee|council|office|department|corporation|ministry|authority)))$/i,
  ],
  [
    'mechanism',
    /(?:机制|制度|体系|平台|系统|协议|程序|架构|框架|(?:\b(?:mechanism|system|framework|protocol|platform|process)))$/i,
  ],
];
/** 法 is a law in title marks or behind the name of its state; elsewhere it is oftener a method: 差分法, 抽样法. */
const LAW = /法$/;
const STATE = /^(?:中华人民共和国|中华民国|\p{Script=Han}{1,4}国(?=.{3}))/u;
const PERSON = /^\p{Script=Han}{1,6}(?:[·・-]\p{Script=Han}{1,8})+$/u;

/** What a name seems to be, by its end and by how the text gives it. */
export function guessKind(folded: string, reasons: readonly Reason[]): TermKind {
  const found = ENDINGS.find(([, ending]) => ending.test(folded));
  if (found !== undefined) return found[0];
  if (LAW.test(folded) && STATE.test(folded)) return 'document';
  if (reasons.includes('title')) return 'document';
  return PERSON.test(folded) ? 'person' : 'concept';
}
