/** The part of the npm package `simulation` the bench uses; its own types are not found where its package.json says. */
declare module 'simulation' {
  type Primitive = { readonly name: string };
  type Results = { series(stock: Primitive): number[] };
  export class Model {
    constructor(settings: {
      readonly timeStart: number;
      readonly timeLength: number;
      readonly timeStep: number;
      readonly timeUnits: 'Weeks';
      readonly algorithm: 'Euler';
    });
    Stock(settings: { readonly name: string; readonly initial: number }): Primitive;
    Flow(
      from: Primitive | null,
      to: Primitive | null,
      settings: { readonly name: string; readonly rate: string; readonly nonNegative: boolean },
    ): Primitive;
    Link(from: Primitive | null, to: Primitive): void;
    simulate(): Results;
  }
}
