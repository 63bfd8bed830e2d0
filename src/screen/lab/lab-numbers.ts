/** Numbers of the lab as people read them. */
import { leverControls, type LeverId, type LeverValue } from '#lab';
import { say } from '#words';

/** A figure of a chart: whole from 10 on, one decimal below; a real minus. */
export function figure(value: number): string {
  const size = Math.abs(value);
  return signed(size < 9.95 && size > 0.05 ? Number(size.toFixed(1)) : Math.round(size), value);
}

const signed = (size: number, value: number) => (value < 0 && size !== 0 ? `−${size}` : String(size));

/** The value of a lever in words. */
export function leverWords(id: LeverId, value: LeverValue): string {
  const control = leverControls[id];
  switch (control.kind) {
    case 'switch':
      return say('lab.switch', { on: value === true ? 'yes' : 'no' });
    case 'choice':
      return choiceWords(id, value as string | number);
    case 'target':
      return say('lab.value.target', { on: value === undefined ? 'no' : 'yes', percent: percent(Number(value ?? 0)) });
    case 'slider': {
      const number = Number(value);
      if (control.shown === 'share') return say('lab.value.share', { percent: percent(number) });
      const said = signed(Math.abs(number), number);
      return id === 'stance'
        ? say('lab.value.stance', { band: stanceBand(number), number: said })
        : say('lab.value.messenger', { band: number === 0 ? 'free' : number > -0.4 ? 'some' : 'a-lot', number: said });
    }
  }
}

type ChoiceLever = Extract<LeverId, 'tone' | 'review' | 'distribution' | 'champions' | 'negligence'>;

/** One of the values of a lever that has a few. */
export function choiceWords(id: LeverId, choice: string | number): string {
  return say(`lab.choice.${id as ChoiceLever}`, { choice });
}

const percent = (share: number) => Number((share * 100).toFixed(1));

function stanceBand(stance: number): string {
  if (stance <= -0.8) return 'blaming';
  if (stance <= -0.45) return 'sharp';
  if (stance < -0.1) return 'disguised';
  if (stance <= 0.1) return 'silent';
  return stance < 0.6 ? 'kind' : 'systemic';
}
