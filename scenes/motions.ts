/**
 * Movements in progress. Time comes from the game's steps, not from a clock, so that any movement can be finished at once
 * and ends exactly where it should.
 */
import { eased } from '#look';
import type { Easing } from '#look';

export type Movement = {
  /** Milliseconds before it starts. */
  readonly delay?: number;
  readonly ms: number;
  readonly ease?: Easing;
  /** Called with 0-1, eased, at every step from its start; the last call is always 1. */
  readonly step: (at: number) => void;
  readonly done?: () => void;
};

export class Motions {
  private readonly running: (Movement & { age: number })[] = [];

  add(movement: Movement): void {
    this.running.push({ ...movement, age: -(movement.delay ?? 0) });
  }

  get isStill(): boolean {
    return this.running.length === 0;
  }

  /** Moves everything on by `ms`. */
  advance(ms: number): void {
    for (const movement of this.running.slice()) {
      movement.age += ms;
      if (movement.age < 0) continue;
      if (movement.age >= movement.ms) this.end(movement);
      else movement.step(eased(movement.ease ?? 'in-out', movement.age / movement.ms));
    }
  }

  /** Ends everything now, in the order in which it would have ended. What an ending starts is ended too. */
  finish(): void {
    while (this.running.length > 0) {
      const [first] = this.running.toSorted((a, b) => a.ms - a.age - (b.ms - b.age));
      if (first) this.end(first);
    }
  }

  private end(movement: Movement & { age: number }): void {
    this.running.splice(this.running.indexOf(movement), 1);
    movement.step(1);
    movement.done?.();
  }
}
