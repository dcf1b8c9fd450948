import { describe, expect, it } from 'vitest';
import { withMeantCharacters } from '../../../../importers/pdf/runs/sharedPictures';

const run = (text: string) => ({ text, x: 0, y: 0, width: 10, size: 10, font: 'f', block: null });
const page = (...texts: string[]) => ({
  number: 1,
  width: 100,
  height: 100,
  runs: texts.map(run),
  isVertical: false,
});

describe('a picture that stands for two characters', () => {
  it.each([
    ['simplified Chinese', '每一⼾⼈家都是⽤⼾，国际电缆', '每一户⼈家都是⽤户，国际电缆'],
    ['simplified Chinese, of glue', '塑㬵与国际电缆，这是说明', '塑胶与国际电缆，这是说明'],
    ['Japanese', '江⼾の町をわたる船のはなし', '江戸の町をわたる船のはなし'],
    // There the usual form of the radical is right.
    ['traditional Chinese', '每一⼾人家都是國際電纜', '每一⼾人家都是國際電纜'],
  ])('is the one of %s', (_, written, meant) => {
    const [read] = withMeantCharacters([page(written)]);
    expect(read?.runs.map(({ text }) => text)).toEqual([meant]);
  });
});
