import { describe, expect, it } from 'vitest';
import { analyse, unknownSwitches, type Kind } from '#language';

const hindsight = 'You should have checked the graph.';
const lazy = 'He is lazy.';

/** Kinds found, each with the line it begins on. */
function seen(text: string): [number, Kind][] {
  return analyse(text, 'en').map(({ start, kind }) => [text.slice(0, start).split('\n').length, kind]);
}

describe('a switch in a document', () => {
  it('turns everything off until it is turned on again', () => {
    expect(seen(`${lazy}\n<!-- lens-off -->\n${lazy}\n\n${hindsight}\n<!-- lens-on -->\n${lazy}`)).toEqual([
      [1, 'character-judgement'],
      [7, 'character-judgement'],
    ]);
  });

  it('turns off a kind also where it is only what the whole sentence is likeliest to be', () => {
    const pulled = 'Root cause: technician pulled wrong drive.';
    expect(seen(pulled)).toEqual([[1, 'human-error']]);
    expect(seen(`<!-- lens-off human-error -->\n\n${pulled}`)).toEqual([[3, 'named-culprit']]);
  });

  it('holds to the end of the text where nothing turns it on', () => {
    expect(seen(`<!-- lens-off -->\n${lazy}\n\n${hindsight}`)).toEqual([]);
  });

  it('turns off one kind or one rule, and gives a reason after a colon', () => {
    const both = `${lazy}\n\n${hindsight}`;
    expect(seen(`<!-- lens-off hindsight: the words of the regulator -->\n${both}`)).toEqual([[2, 'character-judgement']]);
    const [, found] = analyse(both, 'en');
    expect(seen(`<!-- lens-off ${found?.rule} -->\n${both}`)).toEqual([[2, 'character-judgement']]);
    expect(seen(`<!-- lens-off hindsight, character-judgement -->\n${both}`)).toEqual([]);
  });

  it('lets the last word on a kind hold', () => {
    expect(seen(`<!-- lens-off --> <!-- lens-on hindsight -->\n${lazy}\n\n${hindsight}`)).toEqual([[4, 'hindsight']]);
    expect(seen(`<!-- lens-off hindsight -->\n<!-- lens-on -->\n\n${hindsight}`)).toEqual([[4, 'hindsight']]);
  });

  it('turns off a single line', () => {
    expect(seen(`${lazy} <!-- lens-off-line -->\n\n${lazy}`)).toEqual([[3, 'character-judgement']]);
    expect(seen(`${lazy}\n\n${lazy} <!-- lens-off-line hindsight -->`)).toHaveLength(2);
    expect(seen(`<!-- lens-off-next-line -->\n\n${lazy}\n\n${lazy}`)).toEqual([[5, 'character-judgement']]);
    expect(seen(`<!-- lens-off-next-line hindsight -->\n${lazy}`)).toHaveLength(1);
  });

  it.each(['# lens-off', '// lens-off', '.. lens-off', '; lens-off', '% lens-off', '[//]: # (lens-off)'])('may be written %s', (line) => {
    expect(seen(`${lazy}\n${line}\n${lazy}\n${line.replace('off', 'on')}\n${lazy}`).map(([at]) => at)).toEqual([1, 5]);
  });

  it('is no switch inside code', () => {
    expect(seen(`\`<!-- lens-off -->\`\n\n${lazy}`)).toHaveLength(1);
    expect(seen(`\`\`\`\n<!-- lens-off -->\n\`\`\`\n\n${lazy}`)).toHaveLength(1);
  });

  it('is never itself read as blame', () => {
    expect(seen('# lens-on: you should have known\n\n; lens-on human-error')).toEqual([]);
  });

  it('names what it does not know, and switches off the rest', () => {
    const text = `<!-- lens-off hindsihgt, who-question -->\n${hindsight}\n\nWho broke the build?\n# lens-of\n`;
    expect(seen(text)).toEqual([[2, 'hindsight']]);
    const unknown = unknownSwitches(text, 'en');
    expect(unknown.map(({ start, end, word }) => [text.slice(start, end), word])).toEqual([
      ['hindsihgt', 'hindsihgt'],
      ['lens-of', 'lens-of'],
    ]);
    expect(unknown[0]?.known).toContain('hindsight');
    expect(unknown[1]?.known).toContain('lens-off');
  });

  it('does not turn everything off where it names only what there is not', () => {
    expect(seen(`<!-- lens-off hindsihgt -->\n${lazy}`)).toHaveLength(1);
  });
});
