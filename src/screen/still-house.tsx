/** The house as a still picture, drawn to the size of its box: at the title, before the stage is there, and wherever it cannot be. */
import { houseSvg, palettes, type HouseFacts, type HouseSvgOptions } from '#look';
import { useRef } from 'preact/hooks';
import { theme } from './settings.ts';
import { useSize } from './use-size.ts';

export function StillHouse({ facts, inset }: { facts: HouseFacts; inset?: HouseSvgOptions['inset'] }) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const svg = width > 0 && height > 0 ? houseSvg(facts, palettes[theme.value], { width, height, inset }) : '';
  // The picture is made by our own code from numbers; nothing in it comes from outside.
  return <div class="still-house" ref={box} dangerouslySetInnerHTML={{ __html: svg }} />;
}
