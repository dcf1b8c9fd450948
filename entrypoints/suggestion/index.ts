import { Converter } from 'opencc-js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { RegionalConverters } from '../../core/suggest/describing/regionalForms';
import { suggestTerms } from '../../core/suggest/suggestTerms';
import { readWordTable } from '../../core/suggest/words/wordTable';
import { readWordWeights } from '../../core/suggest/words/wordWeights';
import englishWords from '../../data/suggest/en.txt?raw';
import chineseWords from '../../data/suggest/zh.txt?raw';
import chineseWeights from '../../data/suggest/zhWords.txt?raw';
import type {
  SuggestionAnswer,
  SuggestionRequest,
} from '../../services/stores/suggesting/suggestionWork';

/** Told no oftener, in milliseconds: a step may take less than one. */
const TELL_EVERY = 100;

/** Runs in a worker of the library page, which ends it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<SuggestionRequest>) => suggest(data));
});

function suggest(request: SuggestionRequest): void {
  const answer = (message: SuggestionAnswer) => postMessage(message);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const steps = suggestTerms({
    ...request,
    tables: { zh: readWordTable(chineseWords), en: readWordTable(englishWords) },
    wordWeights: { zh: readWordWeights(chineseWeights), en: readWordWeights('') },
    segment: (text) => segmenter.segment(text),
    converters: converters(),
  });
  let step = steps.next();
  for (let told = 0; !step.done; step = steps.next()) {
    if (performance.now() - told < TELL_EVERY) continue;
    told = performance.now();
    answer({ case: 'progress', progress: step.value });
  }
  answer({ case: 'suggested', suggestions: step.value });
}

/** OpenCC reads its dictionaries when a converter is made: the one that is wanted is made then. */
function converters(): RegionalConverters {
  return {
    toTraditional: whenWanted(() => Converter({ from: 'cn', to: 'tw' })),
    toTaiwan: whenWanted(() => Converter({ from: 'cn', to: 'twp' })),
    toHongKong: whenWanted(() => Converter({ from: 'cn', to: 'hk' })),
    toSimplified: whenWanted(() => Converter({ from: 'twp', to: 'cn' })),
  };
}

function whenWanted(make: () => (text: string) => string): (text: string) => string {
  let made: ((text: string) => string) | null = null;
  return (text) => {
    made ??= make();
    return made(text);
  };
}
