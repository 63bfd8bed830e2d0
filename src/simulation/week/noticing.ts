/** Noticing, telling at once, telling later, keeping quiet (E19). Each engineer decides alone. */
import { draw, luck } from '../chance.ts';
import type { LiveItem, LiveTeam } from '../live-team.ts';
import { blame, shareOfSeverity } from './blame-and-praise.ts';
import { isSecurity, keepQuiet, makeKnown, removeItem } from './item-moves.ts';
import { tellChance } from './look-at-week.ts';
import { personOf, pick } from './people-at-work.ts';

/** By id, over everything not removed this week, also what changed state this week (detail e). */
export function notice(team: LiveTeam): void {
  const { p, now, levers } = team;
  const rate = p.notice * now.attentionMean * (1 + p.nK * team.knowledge) * (team.people.length / team.size);
  const securityRate = rate * (1 + 0.35 * now.championEffect + (levers.partner ? 0.3 : 0));
  const scanRate = p.scan0 * (levers.scanner ? 4 : 1);
  for (const item of team.items) {
    if (item.gone || item.state === 'known') continue;
    if (item.state === 'silenced') tellLater(team, item);
    else if (draw(team.weekKey, luck.noticed, item.id, 0) < (isSecurity(item) ? securityRate : rate)) noticed(team, item);
    else if (isSecurity(item) && draw(team.weekKey, luck.scanned, item.id, 0) < scanRate) {
      makeKnown(team, item, false);
      // Shifting left under a blaming leader shifts blame left.
      if (levers.stance < 0 && item.severity <= 2) {
        blame(team, levers.stance, 0.6 * shareOfSeverity(3), levers.public, personOf(team, item.author));
      }
    }
  }
}

function noticed(team: LiveTeam, item: LiveItem): void {
  const { tally, levers } = team;
  const person = pick(team, draw(team.weekKey, luck.noticer, item.id, 0));
  const own = item.author === person.id;
  tally.occurred++;
  if (draw(team.weekKey, luck.noticedTold, item.id, 0) < tellChance(team, person, item.severity, own, isSecurity(item))) {
    tally.told++;
    tally.reports++;
    makeKnown(team, item, levers.review === 'real' || levers.recognition > 0);
    tally.received.push({ person, ownFault: own });
    tally.events.push({
      kind: 'report',
      item: item.id,
      class: item.class,
      severity: item.severity,
      person: person.id,
      late: false,
      seen: true,
    });
  } else {
    keepQuiet(item, person.id);
    tally.events.push({ kind: 'kept-quiet', item: item.id, class: item.class, person: person.id, seen: false });
  }
}

function tellLater(team: LiveTeam, item: LiveItem): void {
  const { p, tally, levers } = team;
  const knower = personOf(team, item.knower);
  if (knower === undefined) {
    item.state = 'unnoticed';
    item.knower = undefined;
    return;
  }
  const u = draw(team.weekKey, luck.toldLater, item.id, 0);
  const own = item.author === knower.id;
  if (u < p.disc && u < p.disc * tellChance(team, knower, item.severity, own, isSecurity(item))) {
    tally.lateReports++;
    makeKnown(team, item, levers.review === 'real');
    tally.received.push({ person: knower, ownFault: own });
    tally.events.push({
      kind: 'report',
      item: item.id,
      class: item.class,
      severity: item.severity,
      person: knower.id,
      late: true,
      seen: true,
    });
  } else if (draw(team.weekKey, luck.quietFix, item.id, 0) < p.quiet) {
    removeItem(team, item);
  }
}
