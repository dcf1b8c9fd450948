/**
 * Parts of the background that few of its lives need: scripts of their own, which it runs when they are wanted, so that
 * it starts without them.
 */
import { browser } from 'wxt/browser';
import { ownScriptUrl } from '../stores/ownScriptUrl';
import type { matchTexts } from './matchTexts';

/** What each has to offer, by the name of its script. */
interface Parts {
  matching: { matchTexts: typeof matchTexts };
}

const NAMES: readonly (keyof Parts)[] = ['matching'];

const brought = globalThis as { [key: symbol]: unknown };
const keyOf = (name: keyof Parts) => Symbol.for(`pangzhu.part.${name}`);
const importScripts = (globalThis as { importScripts?: (url: string) => void }).importScripts;

/**
 * To be called while the background starts. Chromium lets a worker run those scripts later that it has run while it
 * was installed, and no others.
 */
export function installParts(): void {
  if (import.meta.env.FIREFOX) return;
  addEventListener('install', () => {
    for (const name of NAMES) importScripts?.(ownScriptUrl(`/${name}.js`));
  });
}

/** Called by the script of a part. */
export function handOverPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  brought[keyOf(name)] = part;
}

/** Runs the script of a part, unless it has run in this life of the background. */
export async function bringPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const key = keyOf(name);
  if (brought[key] === undefined) {
    // In Firefox the background is a page.
    if (import.meta.env.FIREFOX)
      await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js`));
    else importScripts?.(ownScriptUrl(`/${name}.js`));
  }
  const part = brought[key];
  if (part === undefined) throw new Error(`The script ${name} has not run.`);
  return part as Parts[Name];
}
