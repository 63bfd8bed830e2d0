/** How far a command is, on standard error, so that standard output holds nothing but the answer. */
import process from 'node:process';

/** Milliseconds between two signs of life: often where somebody watches, seldom where it goes into a log. */
const pause = { watched: 100, logged: 5000 };
let shownAt = 0;

/** One line: rewritten where somebody watches, a new one now and then where it goes into a log. */
export function showProgress(text: string): void {
  const now = performance.now();
  const isWatched = process.stderr.isTTY;
  if (now - shownAt < (isWatched ? pause.watched : pause.logged)) return;
  shownAt = now;
  process.stderr.write(isWatched ? `\r\u001B[2K${text}` : `${text}\n`);
}

/** Leaves the line free for what is printed next. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K');
}
