import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './print.mjs';

const SAMPLE_PAGES = fileURLToPath(new URL('../tests/fixtures/pages', import.meta.url));

const TYPES = {
  '.txt': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Sent with the page of that path: what cannot be said in its markup. */
const EXTRA_HEADERS = {
  '/strict-csp.html': {
    'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'",
  },
};

/**
 * @typedef {object} MadePage
 * @property {string} body
 * @property {Record<string, string>} [headers]
 * @property {number} [delay] Milliseconds until it is answered with.
 *
 * @typedef {object} PageServer
 * @property {number} port
 * @property {(path: string, host?: string) => string} url Address of a page. The hosts that lead here are `localhost`
 *   (the default), its subdomains (`news.localhost`) and `127.0.0.1`: different hosts to a site rule.
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder of pages on the loopback interface only.
 * Throws `PlainError` where the port is taken.
 *
 * @param {object} [options]
 * @param {string} [options.folder]
 * @param {number} [options.port] 0 (the default) takes a free one.
 * @param {Record<string, MadePage>} [options.made] Pages by path that exist in memory only; they may be added to later.
 * @param {(path: string) => void} [options.onRequest] Told of each path that is asked for.
 * @returns {Promise<PageServer>}
 */
export async function servePages({
  folder = SAMPLE_PAGES,
  port = 0,
  made = {},
  onRequest = () => {},
} = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    onRequest(path);
    const found = await findPage(folder, made, path);
    if (found === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    if (found.delay) await new Promise((resolve) => setTimeout(resolve, found.delay));
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    // Nothing is remembered from one test to the next.
    const headers = { 'content-type': type, 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, ...found.headers }).end(found.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else reject(new PlainError(`Port ${port} is taken by another program.`));
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const bound = server.address().port;
  return {
    port: bound,
    url: (path, host = 'localhost') => `http://${host}:${bound}/${path.replace(/^\//, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function findPage(folder, made, path) {
  if (Object.hasOwn(made, path)) return made[path];
  // `normalize` of an absolute path cannot climb above its root.
  const file = join(folder, normalize(path === '/' ? '/index.html' : path));
  try {
    return { body: await readFile(file), headers: EXTRA_HEADERS[path] };
  } catch (error) {
    // Not one of ours: the browser asks for favicon.ico by itself.
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return null;
    throw error;
  }
}
