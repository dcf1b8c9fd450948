const elsewhere = globalThis.fetch;
let files: Promise<Record<string, unknown>> | null = null;

/** The files of the built extension that are read, as a build makes them; Node has no extension to fetch from. */
globalThis.fetch = async (request, options) => {
  const name = /^chrome-extension:\/\/[^/]+\/builtIn\/(.+)$/.exec(String(request))?.[1];
  if (name === undefined) return elsewhere(request, options);
  files ??= makeFiles();
  const made = await files;
  return name in made ? Response.json(made[name]) : new Response(null, { status: 404 });
};

/** Loaded by the tests alone that ask for them. */
async function makeFiles(): Promise<Record<string, unknown>> {
  const [{ builtInFiles }, { builtInPack }] = await Promise.all([
    import('../../../scripts/build/prepareBuiltIn'),
    import('../../../data/builtInPack'),
  ]);
  return builtInFiles(builtInPack);
}
