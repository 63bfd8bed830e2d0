/** The heading of a step: it takes the focus when the step opens, or when what had the focus went away to make room for it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @param step changes when another step opens. */
export function FocusHeading({ step, children, describedBy }: { step: string; children: ComponentChildren; describedBy?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const isFirst = shown.current === undefined;
    shown.current = step;
    if (isFirst && document.activeElement !== null && document.activeElement !== document.body) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return (
    <h2 ref={heading} tabindex={-1} data-focus aria-describedby={describedBy}>
      {children}
    </h2>
  );
}
