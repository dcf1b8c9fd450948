/** Writes one line to standard output. */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** Something the person at the keyboard can put right: printed as its message alone, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/**
 * Runs a command-line program to its end: a `PlainError` is printed as one sentence, anything else as
 * the fault of this project that it is. Either way the process ends with exit code 1.
 *
 * @param {() => Promise<void>} program
 */
export async function runProgram(program) {
  try {
    await program();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof PlainError ? error.message : error.stack}\n`);
  }
}
