import { describe, expect, it } from 'vitest';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';
import { isNamesake } from '../../../../core/match/rules/namesakes';
import type { TermKind } from '../../../../core/pack/types';

/** The place is what stands between the two bars. */
function judge(marked: string, acronym: boolean, kind: TermKind): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  const place = [before + name + after, before.length, end, acronym, kind] as const;
  const isOther = isNamesake(...place);
  if (isOther) expect(mayBePartOfDesignation(...place)).toBe(true);
  return isOther;
}

describe('letters', () => {
  it.each([
    ['of a share', 'Unilever (NYSE: |UN|) slipped', 'organisation', true],
    ['of a share, in Chinese', '证券代码：|APEC|', 'organisation', true],
    ['of a share that closed', '|UNGA| closed at 24.50 shillings', 'organisation', true],
    ['of a body that rose', 'the |UN| rose to the occasion', 'organisation', false],
    ['of a criterion', 'models compared by |WAIC| and cross-validation', 'event', true],
    ['of a conference', 'the |WAIC| in Shanghai', 'event', false],
    ['of what is done to cows', '冷凍精液人工授精（|AI|）', 'concept', true],
    ['of what is measured', '适宜摄入量（|AI|）为八百毫克', 'concept', true],
    ['of what it is short for', '人工智能（|AI|）', 'concept', false],
    ['after a colon', 'Members: |UN|, IMF', 'organisation', false],
  ] as const)('%s: %s', (_, marked, kind, isOther) => {
    expect(judge(marked, true, kind)).toBe(isOther);
  });
});

describe('a name', () => {
  it.each([
    ['of a café', 'The |Digital Silk Road| Café on Station Street', 'programme', true],
    ['of a building with shops', '|World Bank| Plaza tenants', 'organisation', true],
    ['of where it sits', 'the |World Bank| Headquarters', 'organisation', false],
    ['of what is sold, named before it', '一款名为“|多边主义|”的拼图', 'concept', true],
    ['of a policy, named before it', '一项名为“|多边主义|”的政策', 'concept', false],
    ['of a band', '|Pentagon|, the nine-member K-pop group, is back', 'organisation', true],
    ['of a bloc', 'the |Pentagon|, the largest office of the group', 'organisation', false],
    ['of an album', 'their second album, |Digital Divide|, is out', 'concept', true],
    ['of a horse', 'The racehorse |Global South| pulled up', 'concept', true],
    ['of a mode', 'a round of |Arms Race| mode', 'concept', true],
    ['of a song, in Chinese', '她的新单曲《|零和游戏|》上线', 'concept', true],
    ['of a book on it', '学者在《|零和博弈|》一书中写道', 'concept', false],
    ['of a restaurant', '“|一带一路|”火锅店二楼', 'programme', true],
    ['of a programme', '“|一带一路|”倡议', 'programme', false],
    ['of a building of that shape', '山坡上有一栋|五角大楼|', 'organisation', true],
    ['of the building', '记者走进|五角大楼|', 'organisation', false],
    ['of a firm', 'PT |Brics| Indonesia Tbk plans', 'organisation', true],
    ['of a fund', '|Global South| Ventures, a Nairobi fund, backed it', 'concept', true],
    ['of a program', 'runs on |Darwin| 23.4.0', 'person', true],
    [
      'of a band, by how many they are',
      '|Belt and Road|, a four-piece from Leeds, play',
      'programme',
      true,
    ],
    ['of a bloc called a band', '|Global South|, a band of countries', 'concept', false],
    ['of a school', '|General Assembly|, the coding bootcamp, cut jobs', 'organisation', true],
    ['of a record of a year', '|Arms Race| (2016) is their loudest', 'concept', true],
    ['of a text of a year', '|Global Digital Compact| (2024) is a text', 'document', false],
    ['of a dish', '|Pentagon| burger 9.50', 'organisation', true],
    ['of a dealer', '|Pentagon| Vauxhall opens in Derby', 'organisation', true],
    ['before a rank', '|Pentagon| Press Secretary Ryder said', 'organisation', false],
    ['before a verb in a heading', '|Pentagon| Orders Review of Drones', 'organisation', false],
    ['in lower case', 'the band of the |digital divide| is wide', 'concept', false],
  ] as const)('%s: %s', (_, marked, kind, isOther) => {
    expect(judge(marked, false, kind)).toBe(isOther);
  });
});
