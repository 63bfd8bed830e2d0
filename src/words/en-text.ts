/** English for the page on which readers look at a document of their own. */
export const text = {
  'text.title': 'Your own text',
  'text.heading': 'Was your last post-mortem about people, or about how it happened?',
  'text.intro': 'Put a post-mortem here. Words that blame people are marked, with a reason and with what to ask instead.',
  'text.private': 'It is read on this device. Nothing leaves this page, and nothing is kept unless you ask.',
  'text.field': 'Your text',
  'text.placeholder': 'Paste or type here, or drop a file',
  'text.choose': 'Choose a file',
  'text.choose-other': 'Another file',
  'text.formats': 'Markdown, plain text, HTML or Word (.docx)',
  'text.example-open': 'Try an example',
  'text.example-name': 'Example',
  'text.untitled': 'Your text',
  'text.drop': 'Drop the file here',
  'text.opening': 'Opening {name} …',
  'text.opened': '{name} is open.',
  'text.replaced': '{name} is open in place of the text before. Undo brings that back.',

  'text.problem.too-large': '{name} is too large. Up to half a million words can be read; give it in parts.',
  'text.problem.empty': 'There are no words in {name}.',
  'text.problem.binary': '{name} is not a text. Markdown, plain text, HTML and Word (.docx) can be read.',
  'text.problem.pdf': '{name} is a PDF, which cannot be read here. Open it, copy its text and paste that.',
  'text.problem.old-word': '{name} is in the old format of Word. Save it as .docx, or paste its text.',
  'text.problem.rich-text': '{name} is rich text (.rtf). Save it as .docx, or paste its text.',
  'text.problem.damaged': '{name} is damaged, or it is no Word document. Paste its text instead.',
  'text.problem.unreadable': '{name} could not be read. It may have been moved, or another program holds it.',
  'text.problem.not-fetched': 'What reads Word files could not be fetched. Try again when you are online, or paste the text.',
  'text.problem.too-large-paste': 'That is too much to paste. Up to half a million words can be read; give them in parts.',
  'text.unchanged': 'Your text is as it was.',

  'text.views': 'The text',
  'text.view.read': 'Read',
  'text.view.write': 'Write',
  'text.undo': 'Undo',
  'text.redo': 'Redo',
  'text.keys': 'Keys',
  'text.undone': 'Taken back.',
  'text.redone': 'Made again.',
  'text.words': '{count, plural, one {# word} other {# words}}',
  'text.reading': 'Reading …',
  'text.reading-done': '{percent} % read',
  'text.on-page': 'This browser has no helper for long work, so the text is read on the page itself. It may take longer.',
  'text.failed': 'The lens could not be fetched. Your text is safe here.',
  'text.failed-retry': 'Try again',
  'text.marked': 'The text with its marks',

  'text.side': 'What the lens sees',
  'text.side.places': 'Places',
  'text.side.structure': 'Structure',
  'text.side.take': 'Take along',
  'text.sheet-open': '{count, plural, =0 {What the lens sees} one {One place} other {# places}}',
  'text.sheet-close': 'Back to the text',

  'text.overview': '{count, plural, =0 {No place reads as blame.} one {One place reads as blame.} other {# places read as blame.}}',
  'text.overview.clean':
    '{count, plural, one {“{first}” has none.} =2 {“{first}” and “{second}” have none.} other {“{first}”, “{second}” and “{third}” have none.}}',
  'text.overview.none': 'That is no proof. The lens misses sarcasm, and blame that is spread over several sentences.',
  'text.overview.families': 'By kind',
  'text.overview.kind-count': '{kind}, {count}',
  'text.sections': 'By section',
  'text.section-none': 'before the first heading',
  'text.section-count': '{count, plural, =0 {none} one {# place} other {# places}}',
  'text.sections-rest': '{count, plural, one {One more section has none.} other {# more sections have none.}}',
  'text.list': 'All places',
  'text.step.next': 'Next place',
  'text.step.none': 'There is no place to go to.',
  'text.at': 'Place {letter} of {count}: “{words}”, {kind}.',
  'text.reword': 'Put it in',
  'text.reworded': 'Put in. Undo brings the old words back.',
  'text.reword-moved': 'The text has changed there. Look at the place again.',
  'text.aside': 'Not blame here',
  'text.aside-done': 'No longer marked. It is listed below, and can be marked again.',
  'text.to-text': 'Show it in the text',
  'text.edit-here': 'Change it yourself',
  'text.asides': 'Not blame here',
  'text.asides-note': 'Remembered on this device as a checksum of the sentence, not as its words, so that they stay unmarked next time.',
  'text.asides-not-kept': 'This browser keeps nothing, so this holds until you close the page.',
  'text.asides-elsewhere': '{count, plural, one {One is from another text.} other {# are from other texts.}}',
  'text.mark-again': 'Mark again',
  'text.mark-again-name': 'Mark “{words}” again',
  'text.mark-all-again': 'Forget them all',
  'text.marked-again': 'Marked again.',

  'text.structure.note': 'What a post-mortem usually needs so that others can learn from it, and what this one has.',
  'text.structure.waiting': 'How the text is built shows when it is read.',
  'text.timeline': 'Timeline',
  'text.timeline.yes': 'There is one.',
  'text.timeline.no': 'None found. Times show what people knew when, which is what hindsight forgets.',
  'text.factors': 'Contributing factors',
  'text.factors.count':
    '{count, plural, =0 {None found. What made this possible, and what made it hard to see?} one {One is named. There are usually several that had to meet.} other {# are named.}}',
  'text.questions': 'Questions about the system',
  'text.questions.count':
    '{count, plural, =0 {None found. What is still not understood can stand here as a question.} one {One.} other {#.}}',
  'text.actions': 'Action items',
  'text.actions.none': 'None found.',
  'text.actions.system': '{count, plural, =0 {None changes the system.} one {One changes the system.} other {# change the system.}}',
  'text.actions.people':
    '{count, plural, one {One asks people to be better and changes nothing they work with.} other {# ask people to be better and change nothing they work with.}}',
  'text.actions.unclear':
    '{count, plural, one {Of one it cannot be told what it changes.} other {Of # it cannot be told what they change.}}',
  'text.actions.owned': '{count, plural, =0 {No owner is named.} one {One has an owner.} other {# have an owner.}}',
  'text.root': 'A single root cause',
  'text.root.no': 'None given. Good: there is seldom only one.',
  'text.root.yes': 'One cause is given for everything. What else had to be so?',
  'text.root.names': 'One cause is given for everything: {names}. What else had to be so?',
  'text.go-to': 'Go to “{words}”',
  'text.more-places': '{count, plural, one {and one more} other {and # more}}',

  'text.take.text': 'The text as it is now',
  'text.take.review': 'A short review',
  'text.take.review-note': 'Counts, structure, each place with its reason, and what you decided.',
  'text.take.from-word': 'Word files are taken along as Markdown.',
  'text.take.download-md': 'Download as Markdown',
  'text.take.download-txt': 'Download as plain text',
  'text.take.copy': 'Copy',
  'text.take.copied': 'Copied.',
  'text.take.downloaded': 'Your browser keeps the clipboard closed; it was saved as a file.',
  'text.take.review-download': 'Download the review',
  'text.take.review-copy': 'Copy the review',
  'text.take.print': 'Print the review',
  'text.draft': 'On this device',
  'text.draft.keep': 'Keep a draft on this device',
  'text.draft.note': 'Off: the text is gone when you close the page. On: this browser keeps it, until you switch this off or delete it.',
  'text.draft.kept': 'The draft is kept on this device.',
  'text.draft.gone': 'Nothing of the text is kept.',
  'text.draft.refused': 'This browser keeps nothing, or the text is too long for it. Download it instead.',
  'text.delete': 'Close and delete this text',
  'text.delete-done': 'The text is deleted.',
  'text.delete-sure': 'This cannot be undone.',
  'text.delete-now': 'Delete it',
  'text.delete-keep': 'Keep it',

  'text.keys.next': 'next place',
  'text.keys.previous': 'previous place',
  'text.keys.open': 'open the place you are on',
  'text.keys.arrows': 'move between marks in the text',
  'text.keys.undo': 'undo',
  'text.keys.redo': 'redo',
  'text.keys.view': 'read or write',
  'text.keys.keys': 'this list',
  'text.keys.back': 'from a place back to the text',
  'text.keys.note': 'Single letters work while you are not writing.',

  'review.title': 'Review of the language: {name}',
  'review.words':
    '{words, plural, one {# word} other {# words}} read by the lens of Second Story. It marks wording, not people, and it errs.',
  'review.counts': 'What was found',
  'review.kind': 'Kind',
  'review.section': 'Section',
  'review.count': 'Places',
  'review.structure': 'How it is built',
  'review.places': 'Places still marked',
  'review.places-none': 'None.',
  'review.reworded': 'Reworded',
  'review.aside': 'Said not to be blame',
  'review.in': 'In “{section}”: {sentence}',
  'review.why': 'Why',
  'review.instead': 'Instead',
  'review.suggested': 'Suggested words',
  'review.was': 'Before',
  'review.now': 'Now',

  'text.example': `# Checkout down for 41 minutes

## Summary

On 4 March card payments failed for 41 minutes. Tom pushed the new tax table without waiting for the second review, and that took checkout down. The root cause was human error.

## Timeline

- 14:02 The tax table is deployed to all regions.
- 14:09 The error rate of checkout passes 20 %. No alarm fires; its threshold is per region.
- 14:21 Support forwards the third ticket. The on-call engineer opens the incident.
- 14:43 The table is rolled back and payments recover.

## What happened

The table had an empty row for one country. The loader read it as zero, and no basket with that tax rate could be paid. Tom should have noticed the empty row in the diff, which was 4,100 lines long. He was careless with the checklist. Why didn’t anybody look at the dashboard before 14:21?

## Contributing factors

- The loader accepts a row without a rate.
- The alarm counts each region for itself, so a small rise everywhere stays under it.
- The review tool cuts long diffs after 2,000 lines.

## Action items

- Refuse tables with empty rows in the loader (owner: Mina, 18 March).
- Alarm on the sum over all regions (owner: platform team).
- All engineers need to be more careful with configuration changes.
`,
} as const;
