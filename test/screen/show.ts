/** Sets the table for tests in a browser: a piece of a screen on the page, and keys pressed on what has the focus. */
import { render, type ComponentChild } from 'preact';

let here: HTMLElement | undefined;

export function show(content: ComponentChild): HTMLElement {
  here = document.createElement('div');
  document.body.append(here);
  render(content, here);
  return here;
}

export function cleanup(): void {
  if (here) render(null, here);
  here?.remove();
  here = undefined;
}

export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}
