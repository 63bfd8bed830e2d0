import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/tools/serve.mjs';

const outside = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(outside, 'dist');
let server: Server;
let port: number;

/** A raw request: `fetch` would tidy the path before sending it. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ message: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: target, headers, method }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ message, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of npm start', () => {
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    writeFileSync(path.join(outside, 'secret.txt'), 'not yours');
    writeFileSync(path.join(folder, 'index.html'), '<p>the game</p>');
    writeFileSync(path.join(folder, 'assets', 'main-1a2b.js'), 'export const words = "words words words";');
    server = await serve({ folder, host: '127.0.0.1', port: 0 });
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(outside, { recursive: true });
  });

  it('gives the page for the bare address, compressed as the browser asks', async () => {
    const plain = await ask('/');
    expect([plain.message.statusCode, plain.message.headers['content-type'], String(plain.body)]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>the game</p>',
    ]);
    const brotli = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(String(brotliDecompressSync(brotli.body))).toBe('<p>the game</p>');
    const gzip = await ask('/index.html?from=a-link', { 'accept-encoding': 'gzip' });
    expect(String(gunzipSync(gzip.body))).toBe('<p>the game</p>');
  });

  it('lets built files be kept for good, and asks anew for the page', async () => {
    expect((await ask('/assets/main-1a2b.js')).message.headers['cache-control']).toContain('immutable');
    const page = await ask('/');
    expect(page.message.headers['cache-control']).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': String(page.message.headers.etag) })).message.statusCode).toBe(304);
  });

  it('keeps the page to its own origin', async () => {
    expect((await ask('/')).message.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%',
    '//[',
    '/nothing.js',
    '/assets',
  ])('gives nothing away for %s', async (target) => {
    const { message, body } = await ask(target);
    expect([400, 404]).toContain(message.statusCode);
    expect(String(body)).not.toContain('not yours');
  });

  it('answers only GET and HEAD', async () => {
    expect((await ask('/', {}, 'POST')).message.statusCode).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.message.statusCode, head.body.length]).toEqual([200, 0]);
  });

  it('says so when the port it was told to take is taken, or is none', async () => {
    await expect(serve({ folder, host: '127.0.0.1', port })).rejects.toThrow(`Port ${port} is taken`);
    await expect(serve({ folder, host: '127.0.0.1', port: Number.NaN })).rejects.toThrow('PORT must be a number');
  });
});
