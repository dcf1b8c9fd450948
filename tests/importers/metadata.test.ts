import { describe, expect, it } from 'vitest';
import { dateOf } from '../../importers/draft/dateOf';
import { joinNames } from '../../importers/draft/joinNames';
import { languageOf } from '../../importers/draft/languageOf';

describe('dates', () => {
  it.each([
    ['2025-03-18', '2025-03-18'],
    ['2025-03-18T08:00:00Z', '2025-03-18'],
    ['2025/3/8', '2025-03-08'],
    ['2025年3月', '2025-03'],
    ['发布时间：2025年03月18日 09:30', '2025-03-18'],
    ['二〇二五年十二月三十一日', '2025-12-31'],
    ['中華民國113年5月17日', '2024-05-17'],
    ['民國 99 年 2 月', '2010-02'],
    ['民國一百一十三年五月十七日', '2024-05-17'],
    ['民國一〇三年', '2014'],
    ['中華民國一百零二年十月十日', '2013-10-10'],
    ['民國元年一月一日', '1912-01-01'],
    ['D:20240517120000Z', '2024-05-17'],
    ['20240517', '2024-05-17'],
    ['Tue, 18 Mar 2025 09:00:00 GMT', '2025-03-18'],
    ['March 18, 2025', '2025-03-18'],
    ['17. Mai 2024', '2024-05-17'],
    ['2. März 2021', '2021-03-02'],
    ['le 3 février 2020', '2020-02-03'],
    ['1er août 2019', '2019-08-01'],
    ['3rd of May 2017', '2017-05-03'],
    ['12. Dezember 2018', '2018-12-12'],
    ['2024 06/18 09:12:33', '2024-06-18'],
    ['Sun Nov  5 21:04:11 2023', '2023-11-05'],
    ['May 2024', '2024-05'],
    ['19.07.2022', '2022-07-19'],
    ['Stand: 3. 12. 2019', '2019-12-03'],
    ['Version 1.13.2019', '2019'],
    ['Dec 28 Sat 2013 00:28', '2013-12-28'],
    ['2024', '2024'],
    ['2024-02-31', '2024-02'],
    ['2024-13-01', '2024'],
    ['no date', null],
    ['', null],
    [null, null],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
});

describe('languages', () => {
  const ENGLISH =
    'It was not the rain that kept them in the house for a week, but the silence of the road.';
  it.each([
    ['渡口在两省交界的地方，河面不宽，水却很急', null, 'zh-Hans'],
    ['渡口在兩省交界的地方，河面不寬，水卻很急', null, 'zh-Hant'],
    ['渡口在兩省交界的地方，河面不寬，水卻很急', 'zh-TW', 'zh-Hant-TW'],
    ['渡口在两省交界的地方，河面不宽', 'en', 'zh-Hans'],
    ['朝の四時に灯を消す。', null, 'ja'],
    ['새벽 네 시에 불을 끈다.', null, 'ko'],
    ['Паром ушёл в последний раз.', null, 'ru'],
    ['Останній пором відпливав о шостій, і на березі було тихо.', null, null],
    [ENGLISH, null, 'en'],
    [ENGLISH, 'en-GB', 'en-GB'],
    [ENGLISH, 'zh-CN', 'en'],
    [
      'Le phare est une promesse que la terre fait à ceux qui sont sur la mer et dans la nuit.',
      null,
      'fr',
    ],
    [
      'Der Fahrplan ist ein Versprechen, das nicht auf die Minute gehalten werden kann, und das von den Bahnen.',
      null,
      'de',
    ],
    [
      'Lípa zůstala, koleje odvezli v zimě, kdy je nejmíň slyšet, že se něco ztrácí, a na peron se podívá ráno.',
      null,
      null,
    ],
    ['Το καράβι έφευγε κάθε Τρίτη, αν το άφηνε ο καιρός.', null, 'el'],
    ['海底ケーブルは見えない公共の施設です', null, 'ja'],
    ['海底电缆看不见的公共设施国际', 'en-US', 'zh-Hans'],
    ['Demurrage', null, null],
    ['Demurrage', 'en', 'en'],
    ['Demurrage', 'ru', null],
    ['Demurrage', 'not a tag', null],
    ['', null, null],
  ])('%s, stated %s', (text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});

it.each([
  [['沈一舟', ' 林画 '], '沈一舟、林画'],
  [['Ole Brandt', 'Mia Voss', 'Ole Brandt'], 'Ole Brandt, Mia Voss'],
  [['', null], null],
])('people are joined as their names are written: %j', (names, joined) => {
  expect(joinNames(names)).toBe(joined);
});
