/** Sessions: a seed and a log of decisions, replayed. */
export * from './session.ts';
