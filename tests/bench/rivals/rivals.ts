import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import FastScanner from 'fastscan';
import Fuse from 'fuse.js';
import ModernAhoCorasick from 'modern-ahocorasick';

/** A way of finding `names` in `text`: prepared once per list of names, then run on one text. */
export interface Rival {
  name: string;
  /** Returns the search; its result is the number of hits. */
  prepare(names: readonly string[]): (text: string) => number;
  /** Above so many names a run takes minutes: the cell is left out, and the table says so. */
  mostNames: number;
  /** Likewise for UTF-16 units of text. */
  mostCharacters: number;
}

const REGEXP_SPECIAL = /[.*+?^${}()|[\]\\]/g;

export const RIVALS: readonly Rival[] = [
  {
    name: 'indexOf per name',
    mostNames: 5_000,
    mostCharacters: 500_000,
    prepare: (names) => (text) => {
      let hits = 0;
      for (const name of names) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
          hits += 1;
        }
      }
      return hits;
    },
  },
  {
    name: 'one RegExp',
    mostNames: 100_000,
    mostCharacters: 500_000,
    prepare(names) {
      // Longest first: an alternation takes the first that fits, we want the longest.
      const sorted = names.toSorted((a, b) => b.length - a.length);
      const pattern = sorted.map((name) => name.replaceAll(REGEXP_SPECIAL, '\\$&')).join('|');
      const expression = new RegExp(pattern, 'g');
      return (text) => {
        expression.lastIndex = 0;
        let hits = 0;
        while (expression.exec(text) !== null) hits += 1;
        return hits;
      };
    },
  },
  {
    name: '@monyone/aho-corasick',
    mostNames: 100_000,
    mostCharacters: 500_000,
    prepare(names) {
      const automaton = new MonyoneAhoCorasick([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    mostNames: 100_000,
    mostCharacters: 500_000,
    prepare(names) {
      const automaton = new ModernAhoCorasick([...names]);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: 'fastscan',
    mostNames: 100_000,
    mostCharacters: 500_000,
    prepare(names) {
      const automaton = new FastScanner([...names]);
      return (text) => automaton.search(text, { longest: true }).length;
    },
  },
  {
    name: 'Fuse.js over sentences',
    mostNames: 300,
    mostCharacters: 50_000,
    prepare: (names) => (text) => {
      const fuse = new Fuse(text.split(/(?<=[。.])/), { threshold: 0.2, ignoreLocation: true });
      let hits = 0;
      for (const name of names) hits += fuse.search(name).length;
      return hits;
    },
  },
];
