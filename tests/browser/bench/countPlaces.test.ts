import { afterEach, describe, expect, it } from 'vitest';
import { countPlaces } from '../../../scripts/bench/peers/countPlaces.mjs';

afterEach(() => {
  document.body.textContent = '';
});

/** Elements of the page are those that are no `mark`. */
const isOwn = (element: Element) => element.tagName !== 'MARK';

/** Ranges over each place of `names` in one text node of the body's, as highlights have them. */
function rangesOf(names: readonly string[]): StaticRange[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const name of names) {
      const at = node.data.indexOf(name);
      if (at < 0) continue;
      const ends = { startContainer: node, startOffset: at };
      ranges.push(new StaticRange({ ...ends, endContainer: node, endOffset: at + name.length }));
    }
  }
  return ranges;
}

describe('places that elements mark', () => {
  it.each([
    ['none', '<p>在<b>乌镇</b></p>', 0],
    ['one each', '<p>在<mark>乌镇</mark>和<mark>北京</mark></p>', 2],
    ['a name within a longer one', '<p><mark>第二届<mark>大会</mark></mark>上</p>', 1],
    ['a name across elements of the page', '<p><mark>乌</mark><b><mark>镇</mark>上</b></p>', 1],
    ['in elements of the page within the mark', '<p><mark>乌<b>镇</b></mark>上</p>', 1],
    [
      'at the end of a paragraph and the beginning of the next',
      '<p><mark>乌镇</mark></p>\n<p><mark>北京</mark></p>',
      2,
    ],
    ['one without text', '<p>乌<mark></mark>镇</p>', 0],
  ])('%s', (_, html, places) => {
    document.body.innerHTML = html;
    expect(countPlaces(document.body, isOwn, [])).toBe(places);
  });
});

describe('places that highlights mark', () => {
  it.each([
    ['one each', '<p>在乌镇和北京</p>', ['乌镇', '北京'], 2],
    ['a name within a longer one', '<p>第二届大会上</p>', ['第二届大会', '大会'], 1],
  ])('%s', (_, html, names, places) => {
    document.body.innerHTML = html;
    expect(countPlaces(document.body, isOwn, rangesOf(names))).toBe(places);
  });

  it('across elements, and none that is no longer in the page', () => {
    document.body.innerHTML = '<p>在乌<b>镇</b>上，<i>北京</i></p>';
    const [first, second] = [document.querySelector('p')?.firstChild, document.querySelector('b')];
    const across = new StaticRange({
      startContainer: first as Text,
      startOffset: 1,
      endContainer: second?.firstChild as Text,
      endOffset: 1,
    });
    const gone = rangesOf(['北京']);
    expect(countPlaces(document.body, isOwn, [across, ...gone])).toBe(2);
    document.querySelector('i')?.remove();
    expect(countPlaces(document.body, isOwn, [across, ...gone])).toBe(1);
  });
});
