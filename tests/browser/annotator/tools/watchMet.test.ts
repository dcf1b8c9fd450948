import { describe, expect, it, onTestFinished } from 'vitest';
import { watchMet } from '../../../../annotator/tools/watchMet';
import type { MetPlace } from '../../../../core/collection/encounter';
import { annotate, markedTexts, setBody } from '../../pages';

/** Annotates the body and follows what is met there; ends with the test. */
function follow({ wantsMore = true } = {}) {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const page = annotate();
  const told: MetPlace[] = [];
  watchMet(
    () => page.annotation,
    async (met) => {
      told.push(...met);
      return wantsMore;
    },
    ended.signal,
    APART,
  );
  return { told, terms: () => told.map(({ term }) => term), end: () => ended.abort() };
}

/** Milliseconds between two looks: fewer than a reader's, so that a test need not wait. */
const APART = 50;
/** As long as ten looks take, when something must not happen. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10 * APART));

const FAR = '<div style="height: 4000px"></div>';

describe('a term is met', () => {
  it('in the sentence that it was in sight in first, and once on a page', async () => {
    setBody('<p>会前有雨。乌镇峰会开幕了。会后天晴。</p><p>乌镇峰会又开幕了。</p>');
    const { told } = follow();
    await expect.poll(() => told).toHaveLength(1);
    await settled();
    expect(told).toEqual([
      { term: 'wuzhen', sentence: '乌镇峰会开幕了。', place: { start: 0, end: 4 } },
    ]);
  });

  it('when it is scrolled to, and not before', async () => {
    setBody(`<p>乌镇峰会开幕了。</p>${FAR}<p id="far">网络空间命运共同体。</p>`);
    const { terms } = follow();
    await expect.poll(terms).toEqual(['wuzhen']);
    document.querySelector('#far')?.scrollIntoView();
    await expect.poll(terms).toEqual(['wuzhen', 'community']);
  });

  it('again when the page has another address', async () => {
    setBody('<p>乌镇峰会开幕了。</p>');
    const { terms } = follow();
    await expect.poll(terms).toEqual(['wuzhen']);
    const before = location.href;
    onTestFinished(() => history.replaceState(null, '', before));
    history.replaceState(null, '', `${before.split(/[?#]/, 1)[0]}?another`);
    await expect.poll(terms).toEqual(['wuzhen', 'wuzhen']);
  });

  it('no more once nothing more is wanted', async () => {
    setBody('<p id="shown">乌镇峰会开幕了。</p>');
    const { terms } = follow({ wantsMore: false });
    await expect.poll(terms).toEqual(['wuzhen']);
    document.querySelector('#shown')?.insertAdjacentHTML('afterend', '<p>网络空间命运共同体。</p>');
    await settled();
    expect(markedTexts()).toContain('网络空间命运共同体');
    expect(terms()).toEqual(['wuzhen']);
  });

  it('no more once that has ended', async () => {
    setBody('<p>乌镇峰会开幕了。</p>');
    const { terms, end } = follow();
    await expect.poll(markedTexts).toEqual(['乌镇峰会']);
    end();
    await settled();
    expect(terms()).toEqual([]);
  });
});

describe('a term is not met', () => {
  const COVER = 'position: absolute; inset: 0 0 auto; height: 60px; background: white';

  it.each([
    ['below the window', `${FAR}<p>乌镇峰会。</p>`],
    ['in text that is transparent', '<p style="opacity: 0">乌镇峰会。</p>'],
    ['in text for screen readers', '<p style="position:absolute;left:-9999px">乌镇峰会。</p>'],
    ['under what covers it', `<p>乌镇峰会。</p><div style="${COVER}">。</div>`],
  ])('%s, while another is', async (_, markup) => {
    setBody(`<p style="position: absolute; top: 100px">网络空间命运共同体。</p>${markup}`);
    const { terms } = follow();
    await expect.poll(terms).toEqual(['community']);
    await settled();
    expect(terms()).toEqual(['community']);
  });
});
