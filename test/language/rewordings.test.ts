import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, type Finding } from '#language';
import { english } from '../../src/language/en/index.ts';

/** A text with the rewording of its first finding that has one put in its place. */
function reworded(text: string): string | undefined {
  const rewording = analyse(text, 'en').find((finding) => finding.rewording)?.rewording;
  return rewording && text.slice(0, rewording.start) + rewording.text + text.slice(rewording.end);
}

const pairs: readonly (readonly [string, string])[] = [
  ['Why did you restart the broker during the backup?', 'What made it look right to restart the broker during the backup?'],
  ['Why did Anna close the ticket?', 'What made it look right to close the ticket?'],
  ["Why didn't you check the disk before the upgrade?", 'What made it look safe to go on without checking the disk before the upgrade?'],
  ["Why didn't anyone tell the support desk?", 'What made it hard to tell the support desk?'],
  ["Why didn't he notice the red light on rack 7?", 'What made it hard to notice the red light on rack 7?'],
  ['Why did nobody think to call the vendor?', 'What would have prompted somebody to call the vendor?'],
  ["Why didn't you follow the checklist?", 'What stood in the way of following the checklist?'],
  ['Why did you assume that the lock was released?', 'What made the lock look released?'],
  ['Why did you think it was safe to skip the canary?', 'What made it look safe to skip the canary?'],
  ['Why did you ignore the page at 03:12?', 'What made it look right to pass over the page at 03:12?'],
  ['Why did you forget to renew the certificate?', 'What was there as a reminder to renew the certificate?'],
  ['Why was Tom editing the live config?', 'What made it look right to edit the live config?'],
  ['Why was this even approved?', 'What could be seen at the time, and what led to this?'],
  ['How could you overlook the error rate?', 'What made it easy to overlook the error rate?'],
  ['How could you let the queue grow to 90,000 jobs?', 'What let the queue grow to 90,000 jobs?'],
  ['How could anyone merge this?', 'What made it look right to merge this?'],
  ['Did you even open the dashboard?', 'What would have made it easy to open the dashboard?'],
  ['Did anyone bother to test the restore?', 'How easy was it to test the restore?'],
  ['Have you ever tried reading the logs?', 'How easy is it to read the logs?'],
  ["Didn't you check the replica lag?", 'How easy was it to check the replica lag?'],
  ['What were you thinking?', 'What was there to see at that point?'],
  ['What were you thinking when you rebooted the primary?', 'What made it look right to reboot the primary?'],
  ['What made you think that the cache was cold?', 'What made the cache look cold?'],
  ["I can't believe how this was released.", 'I would like to understand how this was released.'],
  ['Who deleted the index?', 'How did the index come to be deleted?'],
  ['Who deleted the index on Sunday night?', 'How did the index come to be deleted on Sunday night?'],
  ['Who broke the nightly job?', 'How did the nightly job come to break?'],
  ['Who turned off the alarm?', 'How did the alarm come to be turned off?'],
  ['Who pushed to main?', 'How did the push to main come about?'],
  ['Who did this?', 'How did this come about?'],
  ['So who approved the firewall rule?', 'What led to this, and what made it possible?'],
  ['Who forgot to rotate the key?', 'What was there as a reminder to rotate the key?'],
  ['We need to know who dropped the table.', 'We need to know how the table came to be dropped.'],
  ['Which of you merged the branch?', 'What led to the branch being merged?'],
  ['Who is to blame for the outage?', 'What led to the outage?'],
  ['Who was responsible for watching the backups?', 'How was watching the backups meant to happen?'],
  ['Whose fault is this?', 'How did this come about?'],
  ['Whose job was it to watch the queue?', 'How was watching the queue meant to happen?'],
  ['You should have tested the rollback.', 'The rollback was not tested, and it is worth asking what would have made that easy.'],
  [
    'The operator should have closed the valve before the test.',
    'It is worth asking what would have made it easy to close the valve before the test.',
  ],
  ['Sam should not have restarted the node at 14:05.', 'The open question is what made it look right to restart the node at 14:05.'],
  [
    'The reviewers should have spotted that `retries` was zero.',
    'It is worth asking what would have made it easy to spot that `retries` was zero.',
  ],
  ['We should have noticed the disk filling up.', 'It is worth asking what would have made it easy to notice the disk filling up.'],
  ['She could have asked the on-call engineer.', 'It is worth asking what would have made it easy to ask the on-call engineer.'],
  ['You could at least have read the warning.', 'It is worth asking what would have made it easy to read the warning.'],
  [
    'A second review should have been performed.',
    'A second review was not performed, and it is worth asking what would have made that easy.',
  ],
  ['This should never have been shipped.', 'It is worth asking how this came to be shipped.'],
  ['The team failed to update the runbook.', 'The runbook was not updated, and it is worth asking what would have made that easy.'],
  ['Priya failed to notice the alarm.', 'The alarm went unnoticed, and it is worth asking what would have made it stand out.'],
  [
    'The contractor failed to inform the control room before starting work.',
    'It is worth asking what would have made it easy to inform the control room before starting work.',
  ],
  [
    'The engineer neglected to document the override.',
    'The override was not documented, and it is worth asking what would have made that easy.',
  ],
  ['Nobody tested the failover.', 'The failover was not tested, and it is worth asking what would have made that easy.'],
  ['If only they had called us.', 'It is worth asking what would have made it easy to call us.'],
  ["The cause was the driver's failure to apply the brake.", 'What needs explaining is what made it hard to apply the brake.'],
  [
    "The probable cause of the fire was the crew's failure to isolate the pump.",
    'What needs explaining about the fire is what made it hard to isolate the pump.',
  ],
  ['Failure of the operator to read the gauge.', 'What needs explaining is what made it hard to read the gauge.'],
  [
    'The loss of data could have been avoided if the admin had checked the backup.',
    'It is worth asking what would have made it easy to check the backup.',
  ],
  ['The outage was caused by human error.', 'The outage was caused by an error, and it is worth asking what made it easy to make.'],
  [
    'The 40-minute outage was due to operator error.',
    'The 40-minute outage was due to an error, and it is worth asking what made it easy to make.',
  ],
  ['Root cause: human error.', 'Root cause: what made an error easy to make, still to be described.'],
  [
    'The delay was due to an error by a junior technician.',
    'The delay was due to an error, and it is worth asking what made it easy to make.',
  ],
  ['An operator accidentally deleted the volume.', 'It is worth asking what made it easy to delete the volume by accident.'],
  ['A technician pressed the wrong switch.', 'It is worth asking what made it easy to press the wrong switch.'],
  ['The nurse forgot to label the sample.', 'It is worth asking what was there as a reminder to label the sample.'],
  ['You broke the build.', 'The build broke, and it is worth asking what let that happen.'],
  ['The intern took down the API.', 'The API went down, and it is worth asking what let that happen.'],
  ['Victor force-pushed to master.', 'There was a force-push to master, and it is worth asking what let it through.'],
  [
    'We need to be more careful with migrations.',
    'The open question is what would make a mistake with migrations hard to make or easy to notice.',
  ],
  [
    'Everyone should be more careful when they edit the DNS zone.',
    'The open question is what would make a mistake when editing the DNS zone hard to make or easy to notice.',
  ],
  ['Please be more careful next time.', 'The open question is what would make a mistake hard to make or easy to notice.'],
  ['Staff must take more care.', 'The open question is what would make a mistake hard to make or easy to notice.'],
  [
    'Please pay closer attention to the disk graphs.',
    'The open question is what would make a mistake with the disk graphs hard to make or easy to notice.',
  ],
  ['Next time, run the tests before you merge.', 'The open question is what would make it easy to run the tests before you merge.'],
  [
    "Next time don't deploy without a second pair of eyes.",
    'The open question is what would make it hard to deploy without a second pair of eyes.',
  ],
  ['Please remember to lock the cabinet next time.', 'The open question is what would make it easy to lock the cabinet.'],
  ['Next time please remember to read the release notes.', 'The open question is what would make it easy to read the release notes.'],
  ['The technician has been retrained.', 'The open question is what would hold without more training.'],
  [
    'Staff were reminded to close the valve after each test.',
    'The open question is what would make it easy to close the valve after each test.',
  ],
  [
    'Your engineer pulled the wrong cable, and two racks went dark.',
    'It is worth asking what made it easy to pull the wrong cable, and two racks went dark.',
  ],
  ['Nobody on the desk thought to call the vendor.', 'It is worth asking what would have made it easy to call the vendor.'],
  ['Carla never looked at the preview.', 'It is worth asking what would have made it easy to look at the preview.'],
  [
    'Any decent admin would have tested the restore before touching that array.',
    'It is worth asking what would have made it easy to test the restore before touching that array.',
  ],
  ['Did nobody read the manual?', 'What would have made it easy to read the manual?'],
  ['Who in their right mind signed that?', 'What led to this, and what made it possible?'],
  ['Do you people ever test anything?', 'What gets in the way here?'],
  ["He just doesn't care about the tests.", 'It is worth asking what was known at the time and what was meant to happen.'],
  ['Heads will roll for this.', 'The open question is what will change in the system.'],
  ['Hire cheap and you get cheap.', 'The open question is what the system asks of anybody, and what would make it safe for a newcomer.'],
  ['Same author and same shortcut again.', 'This has happened before, and the open question is what keeps setting people up for it.'],
  ['Bjarne has been taken off the rota.', 'The open question is which condition is still there for the next person.'],
  ["That is the vendor's fault and not ours.", 'The open question is what each side knew and expected of the other.'],
  ['That was sloppy work.', 'It is worth writing down what was done and what could be seen at the time.'],
  ["It broke because you didn't read the docs.", 'It broke, and it is worth asking what would have made it easy to read the docs.'],
  [
    'Alerts were late because Tom forgot to update the config.',
    'Alerts were late, and it is worth asking what was there as a reminder to update the config.',
  ],
];

describe('a sentence that blames is put in other words', () => {
  it.each(pairs)('%s', (sentence, expected) => {
    expect(reworded(sentence)).toBe(expected);
  });

  it('in the middle of a text, leaving all around it as it stands', () => {
    expect(reworded('All was calm. Sam failed to notice the alarm. **Nothing** was lost.')).toBe(
      'All was calm. The alarm went unnoticed, and it is worth asking what would have made it stand out. **Nothing** was lost.',
    );
    expect(reworded('- [ ] Please be more careful with `users` next time (ops-12).')).toBe(
      '- [ ] The open question is what would make a mistake with `users` hard to make or easy to notice (ops-12).',
    );
    expect(reworded('Sam failed to notice the alarm of 14:32.')).toBe(
      'It is worth asking what would have made it easy to notice the alarm of 14:32.',
    );
    expect(reworded('Open point: why did Tom restart it?')).toBe('Open point: what made it look right to restart it?');
  });

  it.each([
    ['praise around it', 'Bravo, you broke the build.'],
    ['a second verb of the same person', 'The team failed to test the backup and lost the keys.'],
    ['a time that would be lost', 'The nurse should have known better at 14:32.'],
    ['a number that would be lost', 'This sloppy work cost us 40,000 euros.'],
    ['what somebody reports', 'The board said that he was careless.'],
    ['words that only mock', 'Well done to whoever wrote this.'],
    ['an object that stands before', 'This is something you should have caught.'],
  ])('not with %s', (_, sentence) => {
    const findings = analyse(sentence, 'en');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map((finding) => finding.rewording)).toEqual(findings.map(() => undefined));
  });
});

function textsOf(name: string): string[] {
  const file = path.join(import.meta.dirname, 'bank', name);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const banked = textsOf('open.jsonl');
const sentences = [...english.rules.flatMap((rule) => rule.match), ...banked, ...pairs.map(([sentence]) => sentence)];
const found = sentences.flatMap((text) => analyse(text, 'en').map((finding) => ({ text, finding })));
const withWords = found.flatMap(({ text, finding }) => (finding.rewording ? [{ text, finding, rewording: finding.rewording }] : []));

describe('every rewording', () => {
  it('holds its finding and is free of blame', () => {
    expect(withWords.length).toBeGreaterThan(100);
    for (const { text, finding, rewording } of withWords) {
      expect(rewording.start).toBeLessThanOrEqual(finding.start);
      expect(rewording.end).toBeGreaterThanOrEqual(finding.end);
      const changed = text.slice(0, rewording.start) + rewording.text + text.slice(rewording.end);
      const end = rewording.start + rewording.text.length;
      const left = analyse(changed, 'en').filter((other) => other.start < end && other.end > rewording.start);
      expect(
        left.map((other) => changed.slice(other.start, other.end)),
        changed,
      ).toEqual([]);
    }
  });

  it('keeps the mark that ends the sentence, the capital that begins it, and every figure', () => {
    for (const { text, rewording } of withWords) {
      const old = text.slice(rewording.start, rewording.end);
      expect(rewording.text, text).not.toMatch(/[.!?;,:\s]$|^\s| {2}/);
      const isCapital = rewording.start === 0 ? /^\p{Lu}/u.test(old) : /^\p{Lu}/u.test(rewording.text);
      expect(/^\p{Lu}/u.test(rewording.text), text).toBe(isCapital);
      for (const figure of old.match(/\d+/g) ?? []) expect(rewording.text, text).toContain(figure);
    }
  });

  it('names nobody who was judged', () => {
    for (const { rewording } of withWords)
      expect(rewording.text).not.toMatch(/\b(?:Sam|Victor|Luca|John|Priya|Tom|Anna|Marta|Dmitri|Sanjay|[Ii]dler|[Gg]enius)\b/);
  });

  it('does not only hide who did it: a passive comes with a question', () => {
    const passives = withWords.filter(
      ({ finding, rewording }) => /\b(?:was|were) (?:not )?\w+ed\b/.test(rewording.text) && finding.kind !== 'pointed-question',
    );
    expect(passives.length).toBeGreaterThan(5);
    for (const { rewording } of passives) expect(rewording.text).toMatch(/worth asking|open question|understand|^how|what/i);
  });
});

describe('the advice beside a finding', () => {
  const advice = (text: string): Pick<Finding, 'instead'> | undefined => analyse(text, 'en')[0];

  it('offers the new words, or speaks of those at hand', () => {
    expect(advice('Why did you restart the broker?')?.instead).toBe('Ask: “What made it look right to restart the broker?”');
    expect(advice('The operator should have checked the valve.')?.instead).toBe(
      'Write: “The valve was not checked, and it is worth asking what would have made that easy.”',
    );
    expect(advice('This sloppy work cost us 40,000 euros.')?.instead).toMatch(/^Leave out “[^”]*sloppy[^”]*” and say what was done/);
  });

  it('is one line, whatever stands in the text', () => {
    for (const { finding } of found) expect(finding.instead).toMatch(/^[^\n\p{Cc}\p{Cf}]+[.?”]$/u);
    expect(advice('You should have tested\nthe \u202Erollback.')?.instead).not.toMatch(/[\n\u202E]/);
  });

  // Where a sentence tells what happened, or what was done to whom, there is seldom another that keeps it and blames nobody: then the
  // advice quotes it. Nine in ten pointed
  // questions and two thirds of those for who can be asked otherwise; of the other kinds it is between one in twenty and four in ten.
  const all = ['open', 'train-a', 'train-b', 'train-c'].flatMap((name) => textsOf(`${name}.jsonl`)).flatMap((text) => analyse(text, 'en'));
  it.each([
    ['pointed-question', 0.9],
    ['who-question', 0.64],
    ['character-judgement', 0.35],
    ['shaming-aside', 0.33],
    ['euphemism', 0.38],
    ['hiring-filter', 0.38],
    ['hindsight', 0.27],
    ['human-error', 0.27],
    ['reassignment-or-removal', 0.25],
    ['punishment-or-threat', 0.15],
    ['repeated-story', 0.21],
    ['mind-reading', 0.16],
    ['named-culprit', 0.1],
    ['deflection', 0.04],
  ] as const)('has words ready for a share of %s of at least %d in the sentences of the banks', (kind, share) => {
    const there = all.filter((finding) => finding.kind === kind);
    const ready = there.filter((finding) => finding.rewording);
    expect(there.length).toBeGreaterThan(20);
    expect(ready.length / there.length, `${ready.length} of ${there.length}`).toBeGreaterThanOrEqual(share);
  });
});
