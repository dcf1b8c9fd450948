import { expect, test } from 'vitest';
import { sentenceAround } from '../../../core/text/sentenceAround';

test.each<[string, string, string, string]>([
  [
    'the sentence it stands in',
    '第一句。他们设立了数据大使馆。第三句。',
    '数据大使馆',
    '他们设立了数据大使馆。',
  ],
  [
    'an English one',
    'One. They opened a data embassy in Spain. Three.',
    'data embassy',
    'They opened a data embassy in Spain.',
  ],
  [
    'both where it reaches over two',
    '一。二句在此。三句也在。四。',
    '在此。三句',
    '二句在此。三句也在。',
  ],
  [
    'white space as single spaces',
    'A  data\n embassy is new.',
    'data embassy',
    'A data embassy is new.',
  ],
  ['itself where the text does not have it', '别的文字。', ' 数据\n大使馆 ', '数据 大使馆'],
  ['itself in a sentence without end', 'x'.repeat(2_000), 'xxx', 'xxx'],
  ['nothing of nothing', 'A sentence.', ' ', ''],
])('gives %s', (_, text, selected, wanted) => {
  expect(sentenceAround(text, selected)).toBe(wanted);
});
