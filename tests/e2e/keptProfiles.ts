import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the profiles of browsers that outlive a file of tests. */
    profiles: string;
  }
}

/** Makes that folder before all tests, and removes it when the processes that ran them have ended. */
export function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-shared-'));
  project.provide('profiles', folder);
  // The last of a browser's processes may still be writing.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 25, retryDelay: 100 });
}
