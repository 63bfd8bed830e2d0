/** The house as a still picture, drawn to the size of its box: at the title, before the stage is there, and wherever it cannot be. */
import { frameFor, houseSvg, palettes, type Frame, type FrameOptions, type HouseFacts } from '#look';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { theme } from './settings.ts';
import { useSize, type Size } from './use-size.ts';

type Props = {
  facts: HouseFacts;
  /** Pixels along each edge that something else covers. */
  inset?: (size: Size) => FrameOptions['inset'];
  /** Words laid over the picture. */
  children?: (frame: Frame) => ComponentChildren;
};

export function StillHouse({ facts, inset, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const isMeasured = size.width > 0 && size.height > 0;
  const options = { ...size, inset: inset?.(size) };
  // The picture is made by our own code from numbers; nothing in it comes from outside.
  const svg = isMeasured ? houseSvg(facts, palettes[theme.value], options) : '';
  return (
    <div class="still-house" ref={box}>
      <div class="still-picture" dangerouslySetInnerHTML={{ __html: svg }} />
      {isMeasured && children?.(frameFor({ ...options, arrangement: facts.cellar ? 'debrief' : 'play' }))}
    </div>
  );
}
