/** The weather outside: rain while the alarm is on, clear when most lamps are lit. It says nothing that the house does not. */
import type { Weather } from '../drawings/sky.ts';
import type { HouseFacts } from './house-facts.ts';

export function weatherOf(facts: Pick<HouseFacts, 'alarm' | 'lamps'>): Weather {
  if (facts.alarm) return 'rain';
  return facts.lamps.filter((lamp) => lamp === 'lit').length >= 3 ? 'clear' : 'cloudy';
}
