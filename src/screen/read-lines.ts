/** Which lines this reader has read before, so that they can be passed quickly in a second playthrough. */
const storageKey = 'second-story/read';
const most = 4000;
let read: Set<string> | undefined;

export function wasRead(line: string): boolean {
  return known().has(shorten(line));
}

export function markRead(lines: readonly string[]): void {
  const marks = known();
  const before = marks.size;
  for (const line of lines) marks.add(shorten(line));
  if (marks.size === before) return;
  try {
    localStorage.setItem(storageKey, [...marks].slice(-most).join(' '));
  } catch {
    // Nothing can be kept here: the marks hold for this visit.
  }
}

export function forgetReadLines(): void {
  read = new Set();
}

function known(): Set<string> {
  if (read) return read;
  read = new Set();
  try {
    for (const mark of (localStorage.getItem(storageKey) ?? '').split(' ')) if (mark) read.add(mark);
  } catch {
    // Nothing was kept here.
  }
  return read;
}

/** 32 bits of a line are enough: a clash only lets somebody skip a line they have not read. */
function shorten(line: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index++) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
