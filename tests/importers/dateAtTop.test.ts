import { expect, it } from 'vitest';
import { dateAtTop } from '../../importers/draft/dateAtTop';

const TEXT = 'The ferry goes twice a day, and not in winter, they say.';

it.each([
  ['in a line of its own', ['May 5, 2023', 'Dear captain,', TEXT], '2023-05-05'],
  ['in a line of its own, the day first', ['The Ferry', '5 May 2023', TEXT], '2023-05-05'],
  ['in Chinese', ['关于渡船的函', '2023年5月5日', TEXT], '2023-05-05'],
  [
    'behind a label, further below',
    ['函', '地址：渡口路', TEXT, TEXT, TEXT, '發文日期：中華民國109年10月5日'],
    '2020-10-05',
  ],
  ['not in a sentence', ['It was sent on May 5, 2023.', TEXT], null],
  ['not as a year alone', ['2023', TEXT], null],
  ['not in a line of its own within the text', [TEXT, TEXT, TEXT, TEXT, 'May 5, 2023', TEXT], null],
])('the day of a letter stands at its top %s', (_, texts, date) => {
  expect(dateAtTop(texts.map((text) => ({ type: 'paragraph', text })))).toBe(date);
});
