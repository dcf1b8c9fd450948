const SENTENCE = /[。！？]|[a-z][.!?](?:\s|$)/;

/** Whether a text has the end of a sentence in it, which lines of links and tools have not. */
export function hasSentence(text: string): boolean {
  return SENTENCE.test(text);
}
