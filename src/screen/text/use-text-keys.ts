/** The keys of the page: with a modifier or a function key everywhere, single letters only while nobody writes. */
import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../settings.ts';

export const textKeys = ['next', 'previous', 'undo', 'redo', 'view', 'keys'] as const;
export type TextKey = (typeof textKeys)[number];

export function useTextKeys(press: (key: TextKey) => void): void {
  const now = useRef(press);
  now.current = press;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const key = meant(event);
      if (key === undefined) return;
      event.preventDefault();
      now.current(key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function meant(event: KeyboardEvent): TextKey | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (key === 'F8') return shiftKey ? 'previous' : 'next';
  if ((ctrlKey || metaKey) && !altKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
    return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
  }
  const isWriting = event.target instanceof HTMLTextAreaElement;
  if (isWriting || ctrlKey || metaKey || altKey || !settings.value.letterKeys) return undefined;
  const letters: Readonly<Record<string, TextKey>> = { n: 'next', p: 'previous', w: 'view', '?': 'keys' };
  return letters[key.toLowerCase()];
}
