import type { Labelled } from './evaluation.ts';

export type Line = { readonly id: string | number; readonly text: string };

/** A line of texts to check. Throws an Error naming the place where it is no object with "id" and "text". */
export function readTextLine(line: string, place: string): Line {
  const { id, text } = object(line, place);
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string')
    throw new Error(`${place}: "id" and "text" are needed.`);
  return { id, text };
}

/** Labelled texts of a JSONL file. Throws an Error naming the line whose labels do not fit its text. */
export function readLabelled(content: string, name: string): Labelled[] {
  return objects(content, name).map(({ value, place }) => {
    const { id, text, blame, source, kinds, spans, span_kinds: spanKinds, note } = value;
    if (typeof id !== 'string' || typeof text !== 'string' || typeof blame !== 'boolean')
      throw new Error(`${place}: "id", "text" and "blame" are needed.`);
    const labelled: Labelled = {
      id,
      text,
      blame,
      source: typeof source === 'string' ? source : id,
      kinds: Array.isArray(kinds) ? kinds.map(String) : [],
      spans: Array.isArray(spans) ? spans.map((span) => [Number(span[0]), Number(span[1])] as const) : [],
      ...(Array.isArray(spanKinds) ? { spanKinds: spanKinds.map((of) => (Array.isArray(of) ? of.map(String) : [])) } : {}),
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
    return [{ value: object(line, place), place }];
  });
}

function object(line: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, with the place.
  }
  throw new Error(`${place}: not a JSON object.`);
}
