import { expect, it } from 'vitest';
import { isVouchedFor } from '../../../core/learning/isVouchedFor';
import { createLibrary } from '../../../core/library/createLibrary';
import { makeName, makePack, makeTerm } from '../pack/packs';

const library = createLibrary([
  makePack({
    documents: [],
    terms: [
      makeTerm('court', {
        names: [
          makeName('法院'),
          makeName('人民法庭', { role: 'alias' }),
          makeName('庭', { role: 'alias', ambiguous: true }),
        ],
        supportedBy: ['appeal'],
      }),
      makeTerm('appeal', { names: [makeName('提起上诉')] }),
      makeTerm('brief', { names: [makeName('诉讼摘要')] }),
    ],
  }),
]);

it.each([
  ['nothing', '他去了法院。', [], false],
  ['another name of the term', '人民法庭与法院。', [], true],
  ['another name in the other script', '人民法庭與法院。', [], true],
  ['an ambiguous name', '庭与法院。', [], false],
  ['the same name again', '他去了法院，又去法院。', [], false],
  ['a supporter in the paragraph', '向法院提起上诉。', [], true],
  ['a supporter on the page', '他去了法院。', ['appeal'], true],
  ['another term', '法院的诉讼摘要。', ['brief'], false],
])('%s beside a name vouches for it or not', (_, paragraph, marked, expected) => {
  const start = paragraph.lastIndexOf('法院');
  expect(isVouchedFor(library, 'court', paragraph, { start, end: start + 2 }, marked)).toBe(
    expected,
  );
});
