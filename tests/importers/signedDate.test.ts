import { expect, it } from 'vitest';
import type { PackBlock } from '../../core/pack/blocks';
import { signedDate } from '../../importers/draft/signedDate';

const paragraphs = (...texts: string[]) =>
  texts.map((text): PackBlock => ({ type: 'paragraph', text }));

it.each([
  ['is the day below who signs', ['正文。', '河岸市水运局', '2023年6月9日'], '2023-06-09'],
  ['may be in characters', ['正文。', '河岸市水运局', '二〇二三年六月九日'], '2023-06-09'],
  ['may have a line below it', ['正文。', '2023年6月9日', '（此件公开发布）'], '2023-06-09'],
  ['is none within a sentence', ['正文。', '自2023年6月9日起施行。'], null],
  ['is none far from the end', ['2023年6月9日', '一。', '二。', '三。', '四。'], null],
  ['is none without its day', ['正文。', '2023年6月'], null],
])('the day at the end %s', (_, texts, date) => {
  expect(signedDate(paragraphs(...texts))).toBe(date);
});
