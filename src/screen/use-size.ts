/** The size of an element in whole CSS pixels, followed as it changes; and of the reader's letters. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** How many CSS pixels the reader's letters ask for: 16 at the usual size of text. */
export const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export type Size = { readonly width: number; readonly height: number };

export function useSize(element: { readonly current: HTMLElement | null }): Size {
  const size = useSignal<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width !== size.value.width || height !== size.value.height) size.value = { width, height };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return size.value;
}
