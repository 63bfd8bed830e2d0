import type { Labelled } from './evaluation.ts';

export type Line = { readonly id: string; readonly text: string };

/** Texts of a JSONL file. Throws an Error naming the line that is no object with "id" and "text". */
export function readTexts(content: string, name: string): Line[] {
  return objects(content, name).map(({ value, place }) => {
    if (typeof value.id !== 'string' || typeof value.text !== 'string') throw new Error(`${place}: "id" and "text" are needed.`);
    return { id: value.id, text: value.text };
  });
}

/** Labelled texts of a JSONL file. Throws an Error naming the line whose labels do not fit its text. */
export function readLabelled(content: string, name: string): Labelled[] {
  return objects(content, name).map(({ value, place }) => {
    const { id, text, blame, source, kinds, spans, note } = value;
    if (typeof id !== 'string' || typeof text !== 'string' || typeof blame !== 'boolean')
      throw new Error(`${place}: "id", "text" and "blame" are needed.`);
    const labelled: Labelled = {
      id,
      text,
      blame,
      source: typeof source === 'string' ? source : id,
      kinds: Array.isArray(kinds) ? kinds.map(String) : [],
      spans: Array.isArray(spans) ? spans.map((span) => [Number(span[0]), Number(span[1])] as const) : [],
      note: typeof note === 'string' ? note : '',
    };
    const outside = labelled.spans.find(([start, end]) => !(start >= 0 && start < end && end <= text.length));
    if (outside) throw new Error(`${place}: the span ${outside.join('-')} is not inside the text.`);
    return labelled;
  });
}

function objects(content: string, name: string): { value: Record<string, unknown>; place: string }[] {
  return content.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const place = `${name}:${index + 1}`;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return [{ value: value as Record<string, unknown>, place }];
    } catch {
      // Said below, with the place.
    }
    throw new Error(`${place}: not a JSON object.`);
  });
}
