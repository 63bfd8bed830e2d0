/**
 * A dozen stocks in the manner of our model, written twice: as a plain loop like ours, and for the npm package `simulation`, a
 * general engine for stocks and flows. Both step by a week and must come to the same numbers.
 */
import { Model } from 'simulation';

const start = {
  Unnoticed: 40,
  Silenced: 12,
  Known: 8,
  Fixed: 0,
  Trust: 4,
  Fear: 0.12,
  Norm: 0,
  Credibility: 0.55,
  Pressure: 0.2,
  Gates: 1,
  Knowledge: 0.3,
  Guardrails: 0.2,
};
type Stock = keyof typeof start;
const stocks = Object.keys(start) as Stock[];
export const stockCount = stocks.length;
/** Every stock at the start and after each week, week by week in the order of the stocks. */
export type History = Float64Array;

/** From where, to where, and how much a week; a flow may run backwards. */
const flows: readonly (readonly [from: Stock | undefined, to: Stock, rate: string])[] = [
  [undefined, 'Unnoticed', '4 * (1 - 0.42 * [Knowledge]) * (1 - 0.5 * [Guardrails])'],
  ['Unnoticed', 'Silenced', '[Unnoticed] * 0.05 * (1 + [Fear])'],
  ['Silenced', 'Known', '[Silenced] * 0.12 * [Trust] / 7 * (1 - [Fear])'],
  ['Known', 'Fixed', '[Known] * 0.12 * [Credibility]'],
  [undefined, 'Trust', '0.012 * (7 - [Trust]) - 0.05 * [Fear] * ([Trust] - 1)'],
  [undefined, 'Fear', '0.04 * [Pressure] * (1 - [Fear]) - [Fear] / 9'],
  [undefined, 'Norm', '0.01 * ([Trust] - 4) - 0.005 * [Norm]'],
  [undefined, 'Credibility', '0.02 * (0.8 - [Credibility])'],
  [undefined, 'Pressure', '0.02 * [Unnoticed] / 60 - 0.1 * [Pressure]'],
  [undefined, 'Gates', '0.02 * [Pressure] - 0.005 * [Gates]'],
  [undefined, 'Knowledge', '0.006 * (1 - [Knowledge]) - 0.0035 * [Knowledge]'],
  [undefined, 'Guardrails', '0.01 * [Known] / 60 * (1 - [Guardrails]) - 0.0015 * [Guardrails]'],
];

/** By a loop over plain numbers. */
export function plainLoop(weeks: number): History {
  const history = new Float64Array((weeks + 1) * stockCount);
  let { Unnoticed, Silenced, Known, Fixed, Trust, Fear, Norm, Credibility, Pressure, Gates, Knowledge, Guardrails } = start;
  for (let week = 0; week <= weeks; week++) {
    const at = week * stockCount;
    history[at] = Unnoticed;
    history[at + 1] = Silenced;
    history[at + 2] = Known;
    history[at + 3] = Fixed;
    history[at + 4] = Trust;
    history[at + 5] = Fear;
    history[at + 6] = Norm;
    history[at + 7] = Credibility;
    history[at + 8] = Pressure;
    history[at + 9] = Gates;
    history[at + 10] = Knowledge;
    history[at + 11] = Guardrails;
    const born = 4 * (1 - 0.42 * Knowledge) * (1 - 0.5 * Guardrails);
    const noticed = Unnoticed * 0.05 * (1 + Fear);
    const told = ((Silenced * 0.12 * Trust) / 7) * (1 - Fear);
    const fixed = Known * 0.12 * Credibility;
    const trust = 0.012 * (7 - Trust) - 0.05 * Fear * (Trust - 1);
    const fear = 0.04 * Pressure * (1 - Fear) - Fear / 9;
    const norm = 0.01 * (Trust - 4) - 0.005 * Norm;
    const credibility = 0.02 * (0.8 - Credibility);
    const pressure = (0.02 * Unnoticed) / 60 - 0.1 * Pressure;
    const gates = 0.02 * Pressure - 0.005 * Gates;
    const knowledge = 0.006 * (1 - Knowledge) - 0.0035 * Knowledge;
    const guardrails = ((0.01 * Known) / 60) * (1 - Guardrails) - 0.0015 * Guardrails;
    Unnoticed += born - noticed;
    Silenced += noticed - told;
    Known += told - fixed;
    Fixed += fixed;
    Trust += trust;
    Fear += fear;
    Norm += norm;
    Credibility += credibility;
    Pressure += pressure;
    Gates += gates;
    Knowledge += knowledge;
    Guardrails += guardrails;
  }
  return history;
}

/** The same model for the package, ready to run: building it is not timed. */
export function packageModel(weeks: number): () => History {
  const model = new Model({ timeStart: 0, timeLength: weeks, timeStep: 1, timeUnits: 'Weeks', algorithm: 'Euler' });
  const made = new Map(stocks.map((name) => [name, model.Stock({ name, initial: start[name] })]));
  const stockOf = (name: Stock) => made.get(name) ?? null;
  for (const [from, to, rate] of flows) {
    const flow = model.Flow(from ? stockOf(from) : null, stockOf(to), { name: `into ${to}`, rate, nonNegative: false });
    for (const name of stocks) if (rate.includes(`[${name}]`) && name !== from && name !== to) model.Link(stockOf(name), flow);
  }
  return () => {
    const results = model.simulate();
    const history = new Float64Array((weeks + 1) * stockCount);
    for (const [index, stock] of [...made.values()].entries())
      for (const [week, value] of results.series(stock).entries()) history[week * stockCount + index] = value;
    return history;
  };
}
