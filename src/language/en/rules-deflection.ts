import type { Rule } from '../rule.ts';

/** Fault handed on to other people. */
export const deflection: readonly Rule[] = [
  {
    id: 'let-down-by',
    kind: 'deflection',
    confidence: 0.72,
    patterns: [
      '( @group should|ought to? not? have|of ..1 #Past )',
      '( ~be repeatedly|badly|again|also? ~let down by ..1 #Noun|#Role|them )',
      '( ~be|~that not|never my|our fault|problem|mistake|job|responsibility )',
      '( previous|last|former|old #Role|team|maintainer|developer|admin|guy #Adverb|never|just|simply|had|has|did? ~leave|~fail|~forget|~write|~make|not|never ..3 )',
      '( we #Adverb|all? ~feel|~believe|~think that? ..2 ~have|~be been? ..1 far|much|way|too too? slow|late|little|careless )',
    ],
    note: 'Hands the fault to another team, a vendor, a predecessor, management. Which component failed is a fair thing to say.',
    source: 'usage',
    match: ['We were badly let down by our supplier.', 'It is not our fault.'],
    not: ['The vendor released a patch.', 'The provider had an outage in one region.', 'The upstream release contained the bug.'],
  },
  {
    id: 'not-us',
    kind: 'deflection',
    confidence: 0.66,
    patterns: [
      '( not|never ours|mine ) $',
      '( not ..2 our|my fault|problem|mistake|job|doing|responsibility|bug > )',
      '( this|that|it|all ~be #Helper? on <some> #Role|#Name|@group|them|you|him|her > )',
      '( ~place|~put|~lay|~see the? responsibility|blame on|with|at ..3 #Role|@group > )',
      '( doing|work|handiwork of your|the|our|their ..1 #Role|@group > )',
      '( ~be #Helper? entirely|all|squarely|solely|wholly|purely yours|theirs|his|hers|down ..3 )',
      '( @group|#Role + ~sit|~sat on the|our|my|it|this ..2 > )',
      '( your ..2 #Role|@group + #Helper? #Helper? @harm|@omit|@bungle > )',
      '( #Noun ~be ..1 on them|him|her|you ) $',
      '( fault|problem|mistake|failure|blame|responsibility #Helper? ~lie|~rest|~sit|~be #Helper? #Helper? with|on|at the|our|their|your? ..1 @group|#Role|them > )',
      '( @group + #Helper? #Helper? @harm|@omit|@bungle|~let|~approve|~insist|~demand|~rush|~cut|~block|~sign > )',
      '( ~let us|me down #Adverb|badly|again? > )',
      '( ~be ..1 let down by > )',
      '( only themselves|himself|herself|yourself|yourselves|itself to? blame|thank )',
    ],
    note: 'The fault belongs to others, and we are out of it.',
    source: 'usage',
    match: [
      'It was the hosting company’s mistake, not ours.',
      'This is on the vendor, we did everything by the book.',
      'Our upstream provider let us down.',
    ],
    not: [
      'We told them about the maintenance window in advance, and the page said so too.',
      'The problem lies in the driver for the disk.',
      'It is not a problem on our side of the API.',
      'We inherited the design from the first version.',
      'The provider’s status page stayed green.',
      'It worked fine until the disk filled up.',
    ],
  },
];
