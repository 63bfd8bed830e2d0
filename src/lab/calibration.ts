/** The published figures the model was fitted to, and the groups of numbers that lean on each. What they say is in `#words`. */
export const calibration = {
  climate: ['reporting'],
  hospitals: ['reporting', 'visibility'],
  'better-units': ['reporting', 'detection'],
  clinic: ['reporting', 'triggers', 'credibility'],
  'bad-stronger': ['loss of trust', 'asymmetry'],
  approval: ['controls'],
  'failure-rates': ['triggers', 'slips'],
  practices: ['fixing'],
  quitting: ['leaving'],
  vulnerabilities: ['fixing'],
  'worse-first': ['capacity', 'unplanned work'],
  collapse: ['triggers', 'restore'],
  newcomers: ['hiring'],
} as const satisfies Record<string, readonly string[]>;

export type CalibrationId = keyof typeof calibration;
export const calibrationIds = Object.keys(calibration) as readonly CalibrationId[];
