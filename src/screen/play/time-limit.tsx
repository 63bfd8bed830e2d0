/** A time limit as an ink line that shortens. It waits while the page is hidden or a panel is open, and can be turned off for good. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '#words';
import { announce } from '../announcer.tsx';
import { changeSettings } from '../settings.ts';

const tick = 250;

export function TimeLimit({ seconds, paused, onOver }: { seconds: number; paused: ReadonlySignal<boolean>; onOver: () => void }) {
  const left = useSignal(seconds * 1000);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      if (paused.value || document.hidden) return;
      const before = left.value;
      left.value = Math.max(0, before - passed);
      const half = (seconds * 1000) / 2;
      if (before > half && left.value <= half) announce(say('time.half'));
      if (seconds > 20 && before > 10_000 && left.value <= 10_000) announce(say('time.ten-seconds'));
      if (left.value === 0) {
        clearInterval(timer);
        over.current();
      }
    }, tick);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <div class="time-limit">
      <div class="time-line" role="timer" aria-label={say('time.label', { seconds })}>
        <span style={{ transform: `scaleX(${(left.value / (seconds * 1000)).toFixed(4)})` }} />
      </div>
      <button type="button" class="button quiet small" onClick={() => changeSettings({ timeLimits: false })}>
        {say('time.turn-off')}
      </button>
    </div>
  );
}
