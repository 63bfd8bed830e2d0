/** Where the places of a document are and what they are, counted. */
import { kinds, type Kind } from '#language';
import type { Section } from '#language/structure';
import { familyOfKind, findingFamilies, type FindingFamily } from '#look';
import { sectionAt, type MarkedPlace } from './places.ts';

export type Overview = {
  readonly count: number;
  /** Kinds that occur, the most frequent first. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** Families that occur, in their own order. */
  readonly families: readonly { readonly family: FindingFamily; readonly count: number }[];
  /** The kind of more than half of at least three places. */
  readonly most: Kind | undefined;
  readonly sections: readonly SectionCount[];
  /** Titles of sections without a place, if others have some; at most three, the longest first. */
  readonly clean: readonly string[];
};

export type SectionCount = {
  /** '' for text before the first heading. */
  readonly title: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** How far into the section each place begins, 0 to 1. */
  readonly ticks: readonly number[];
};

/** A section shorter than this, in UTF-16 units, says nothing about its text: it is hardly more than its heading. */
const worthNaming = 80;

/** Counts places; those that were said not to be blame are left out. */
export function overviewOf(all: readonly MarkedPlace[], sections: readonly Section[]): Overview {
  const places = all.filter(({ letter }) => letter !== '');
  const byKind = new Map<Kind, number>();
  for (const { finding } of places) byKind.set(finding.kind, (byKind.get(finding.kind) ?? 0) + 1);
  const counted = kinds.flatMap((kind) => (byKind.has(kind) ? [{ kind, count: byKind.get(kind) ?? 0 }] : []));
  counted.sort((a, b) => b.count - a.count);
  const families = findingFamilies.flatMap((family) => {
    const count = places.filter(({ finding }) => familyOfKind[finding.kind] === family).length;
    return count > 0 ? [{ family, count }] : [];
  });
  const first = counted[0];
  const inSections = sectionCounts(places, sections);
  const clean = inSections.filter(({ count, title, start, end }) => count === 0 && title !== '' && end - start >= worthNaming);
  return {
    count: places.length,
    kinds: counted,
    families,
    most: first && places.length >= 3 && first.count * 2 > places.length ? first.kind : undefined,
    sections: inSections,
    clean:
      places.length === 0
        ? []
        : clean
            .toSorted((a, b) => b.end - b.start - (a.end - a.start))
            .slice(0, 3)
            .toSorted((a, b) => a.start - b.start)
            .map(({ title }) => title),
  };
}

function sectionCounts(places: readonly MarkedPlace[], sections: readonly Section[]): readonly SectionCount[] {
  const ticks = new Map<Section, number[]>(sections.map((section) => [section, []]));
  for (const { start } of places) {
    const section = sectionAt(sections, start);
    if (section) ticks.get(section)?.push(Math.min(1, (start - section.start) / Math.max(1, section.end - section.start)));
  }
  return sections.map((section) => ({
    title: section.title,
    level: section.level,
    start: section.start,
    end: section.end,
    count: ticks.get(section)?.length ?? 0,
    ticks: ticks.get(section) ?? [],
  }));
}
