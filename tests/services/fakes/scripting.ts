import { fakeBrowser } from 'wxt/testing';

export interface FakeScript {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js: string[];
  css: string[];
  runAt?: 'document_start' | 'document_idle';
  persistAcrossSessions: boolean;
}

/** What `scripting` keeps, and every moment it went through. */
export interface FakeRegistry {
  scripts: Map<string, FakeScript>;
  /** The registrations after each change. */
  moments: FakeScript[][];
  /** Makes the call after so many more fail, as if the worker were killed there. */
  killAfter(calls: number): void;
}

/**
 * `scripting` registrations as Chromium keeps them: ids are unique, an update of an unknown id or
 * a registration without matches is refused as a whole, lists come back sorted and empty ones not
 * at all, and an update that does not say so ends the persistence.
 */
export function installScripting(): FakeRegistry {
  const scripts = new Map<string, FakeScript>();
  const moments: FakeScript[][] = [];
  let callsLeft = Number.POSITIVE_INFINITY;
  const change = (apply: () => void) => {
    callsLeft -= 1;
    if (callsLeft < 0) throw new Error('killed');
    apply();
    moments.push([...scripts.values()]);
  };
  const kept = (script: FakeScript): FakeScript => {
    if (script.matches.length === 0) throw new Error(`Script with ID '${script.id}' must match.`);
    const { excludeMatches = [], ...rest } = script;
    return {
      ...rest,
      matches: [...script.matches].sort(),
      ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches].sort() }),
      persistAcrossSessions: script.persistAcrossSessions ?? false,
    };
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (added: FakeScript[]) =>
      change(() => {
        const duplicate = added.find(({ id }) => scripts.has(id));
        if (duplicate) throw new Error(`Duplicate script ID '${duplicate.id}'`);
        for (const script of added.map(kept)) scripts.set(script.id, script);
      }),
    updateContentScripts: async (updated: FakeScript[]) =>
      change(() => {
        const unknown = updated.find(({ id }) => !scripts.has(id));
        if (unknown) throw new Error(`Nonexistent script ID '${unknown.id}'`);
        for (const script of updated.map(kept)) scripts.set(script.id, script);
      }),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
      change(() => {
        const unknown = ids.find((id) => !scripts.has(id));
        if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
        for (const id of ids) scripts.delete(id);
      }),
  };
  Object.assign(fakeBrowser, { scripting });
  return {
    scripts,
    moments,
    killAfter: (calls) => {
      callsLeft = calls;
    },
  };
}
