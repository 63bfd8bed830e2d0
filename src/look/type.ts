/** Typefaces and sizes. Sizes are in rem so that the reader's own text size counts. No text is drawn in the canvas. */
export const faces = {
  display: "'Bricolage Grotesque Variable', 'Bricolage Grotesque', sans-serif",
  text: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif",
  keys: "'Atkinson Hyperlegible Mono Variable', 'Atkinson Hyperlegible Mono', monospace",
} as const;

export const weights = { display: 650, text: 400, strong: 600, keys: 600 } as const;

/** In rem: small, plain, body, speech, heading, headline, title. */
export const sizes = { small: 0.875, plain: 1, body: 1.125, speech: 1.375, heading: 1.75, headline: 2.5, title: 4 } as const;

export const lineHeights = { text: 1.5, heading: 1.1 } as const;
