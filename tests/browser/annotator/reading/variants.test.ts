import { describe, expect, it } from 'vitest';
import { type VariantRules, variantRules } from '../../../../core/match/variants/variantRules';
import { annotate, markedTexts, setBody } from '../../pages';

const PARAGRAPHS =
  '<p>在<b>乌镇峰会</b>上</p><p>在乌镇的<b>峰会</b>上谈网络空间</p><p>Wuzhen Summit</p>';
const ALL = ['乌镇峰会', '~乌镇的峰会', '网络空间', 'Wuzhen Summit'];

function annotateAndCount(body: string, load: () => Promise<VariantRules>) {
  setBody(body);
  const page = annotate();
  const asked = { times: 0 };
  page.loadVariantRules = () => {
    asked.times += 1;
    return load();
  };
  return asked;
}

describe('the rules for variants', () => {
  it('are not fetched by a page that has nothing like a variant', async () => {
    const asked = annotateAndCount('<p>乌镇峰会</p><p>网络空间</p>', async () => variantRules);
    await expect.poll(markedTexts).toEqual(['乌镇峰会', '网络空间']);
    expect(asked.times).toBe(0);
  });

  it('are fetched once, however many places there are', async () => {
    const asked = annotateAndCount(PARAGRAPHS.repeat(3), async () => variantRules);
    await expect.poll(markedTexts).toEqual([...ALL, ...ALL, ...ALL]);
    expect(asked.times).toBe(1);
  });

  it('are waited for, so that a paragraph is marked once, with all there is in it', async () => {
    let come = (_: VariantRules) => {};
    annotateAndCount(PARAGRAPHS, () => new Promise((resolve) => (come = resolve)));
    await expect.poll(markedTexts).toEqual(['乌镇峰会']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(markedTexts()).toEqual(['乌镇峰会']);
    come(variantRules);
    await expect.poll(markedTexts).toEqual(ALL);
  });

  it('are done without where they cannot be had', async () => {
    annotateAndCount(PARAGRAPHS, () => Promise.reject(new Error('Cannot access the page')));
    await expect.poll(markedTexts).toEqual(['乌镇峰会', '网络空间', 'Wuzhen Summit']);
  });
});
