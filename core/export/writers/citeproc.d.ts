declare module 'citeproc' {
  /** What the processor asks for; a locale as text in XML. */
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    /** @param isForced whether the language counts in spite of the one that the style is made for */
    constructor(sys: Sys, style: string, language: string, isForced: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    /** Lists ids, then entries as text, in the order of the style. */
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
