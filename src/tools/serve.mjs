/**
 * The small server behind `npm start`: the files of one folder, compressed, with headers that keep the page to its own
 * origin. Node's built-ins only.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { constants, brotliCompress, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'",
};

/**
 * Serves a folder until the process is told to stop. Without a port it takes 5173, or the next free one.
 * @param {{ folder: string, host: string, port?: number | undefined }} options
 * @returns {Promise<import('node:http').Server>}
 */
export async function serve({ folder, host, port }) {
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Error(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`);
  const server = createServer(fileHandler(path.resolve(folder)));
  const taken = await listenOnFreePort(server, host, port);
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  console.log(`\nSecond Story is open at http://${shown}:${taken}/\nStop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => process.exit(0)).closeAllConnections());
  return server;
}

/** @param {string} root @returns {import('node:http').RequestListener} */
function fileHandler(root) {
  /** Compressed bodies by file, coding and time of change: each is made once. @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();
  return async (request, response) => {
    const say = (/** @type {number} */ status, /** @type {string} */ text) =>
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Only GET and HEAD are answered here.');
    const file = fileFor(root, request.url ?? '/');
    if (file === undefined) return say(400, 'That is not an address of this server.');
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return say(404, 'There is no such file here.');

    const extension = path.extname(file);
    const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
    /** @type {Record<string, string | number>} */
    const head = {
      ...headers,
      'Content-Type': contentTypes[extension] ?? 'application/octet-stream',
      // Built files carry a hash of their content in their name; the page itself must be asked for anew.
      'Cache-Control': file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, head).end();
    const coding = compressible.has(extension) ? acceptedCoding(request.headers['accept-encoding']) : undefined;
    if (coding === undefined) {
      response.writeHead(200, { ...head, 'Content-Length': info.size });
      if (request.method === 'HEAD') return response.end();
      return createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    }
    const key = `${file} ${coding} ${etag}`;
    let body = compressed.get(key);
    if (!body) {
      body = readFile(file).then((bytes) =>
        coding === 'br' ? compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : compressGzip(bytes),
      );
      compressed.set(key, body);
    }
    const bytes = await body;
    response.writeHead(200, { ...head, 'Content-Encoding': coding, 'Content-Length': bytes.length });
    return response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}

/** The file an address means, or undefined if it leaves the folder or is no address. @param {string} root @param {string} url */
function fileFor(root, url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname);
    if (name.includes('\0')) return undefined;
    const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
    return file.startsWith(root + path.sep) ? file : undefined;
  } catch {
    return undefined; // not decodable: the caller answers 400
  }
}

/** @param {string | string[] | undefined} accepted @returns {'br' | 'gzip' | undefined} */
function acceptedCoding(accepted) {
  const text = String(accepted ?? '');
  return /\bbr\b/.test(text) ? 'br' : /\bgzip\b/.test(text) ? 'gzip' : undefined;
}

/** @param {import('node:http').Server} server @param {string} host @param {number | undefined} wanted @returns {Promise<number>} */
async function listenOnFreePort(server, host, wanted) {
  const first = wanted ?? 5173;
  const last = wanted ?? first + 20;
  for (let port = first; ; port++) {
    const problem = await new Promise((resolve) => {
      server.once('error', resolve).listen(port, host, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (problem === undefined) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (problem.code !== 'EADDRINUSE' || port >= last) {
      if (problem.code === 'EADDRINUSE') throw new Error(`Port ${port} is taken. Set PORT to another one.`);
      throw problem;
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist', port = '0'] = process.argv.slice(2);
  await serve({ folder, host: '127.0.0.1', port: Number(port) });
}
