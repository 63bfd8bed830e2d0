/** English for what can go wrong with a kept playthrough. */
export const problems = {
  'problem.other-edition':
    'This playthrough was made with another version of the scenario, so it cannot be played on. It is kept, and you can download it.',
  'problem.other-scenario': 'This playthrough belongs to another scenario.',
  'problem.not-offered':
    'This playthrough holds a decision that the scenario does not offer, so it cannot be played on. It is kept, and you can download it.',
  'problem.damaged': 'This playthrough is damaged and cannot be read. It is kept, and you can download it.',
  'problem.newer-version': 'This playthrough was saved by a newer version of the game. It is kept, and you can download it.',
  'problem.not-saved': 'This browser does not let the game save. You can play on; the playthrough ends with this window.',
  'problem.changed-elsewhere': 'This playthrough went on in another tab. What you play here is now kept as a copy of its own.',
} as const;
