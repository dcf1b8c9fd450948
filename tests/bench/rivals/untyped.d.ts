/** The rivals that come without types of their own: as much of them as the benchmark calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(
      term: string,
      options: {
        separateWordSearch: boolean;
        acrossElements: boolean;
        each(): void;
        done(): void;
      },
    ): void;
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string, options: { longest: boolean }): [number, string][];
  }
}
