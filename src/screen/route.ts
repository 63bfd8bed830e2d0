/**
 * Addresses inside the page: `#scenarios`, `#play/<scenario>`, `#debrief/<scenario>/<kept playthrough>`, `#shared/<session text>`,
 * `#lab/<settings>`, `#practice`, `#text` …
 */
export const plainScreens = ['title', 'scenarios', 'practice', 'text', 'settings', 'about'] as const;

export type Route =
  | { readonly screen: (typeof plainScreens)[number] }
  | { readonly screen: 'play'; readonly scenario: string }
  | { readonly screen: 'debrief'; readonly scenario: string; readonly kept?: string }
  /** A playthrough that came in a link, as the short text of its session. */
  | { readonly screen: 'shared'; readonly text: string }
  /** The lab; its settings live in the address, in a text of its own. */
  | { readonly screen: 'lab'; readonly settings?: string }
  | { readonly screen: 'unknown'; readonly hash: string };

/** What an address means. Never throws: whatever is typed there leads somewhere. */
export function readRoute(hash: string): Route {
  const unknown: Route = { screen: 'unknown', hash };
  const [screen = '', scenario, kept, ...rest] = hash.replace(/^#/, '').split('/').map(decoded);
  // What came in a link is for its reader to judge, whatever stands in it.
  if (screen === 'shared' && scenario) return { screen, text: decoded(hash.replace(/^#?shared\//, '')) };
  if (rest.length > 0) return unknown;
  if (screen === '') return { screen: 'title' };
  // Without a scenario there is nothing to play or to look back on: the list is the way on.
  if ((screen === 'play' || screen === 'debrief') && !scenario) return { screen: 'scenarios' };
  if (screen === 'play' && scenario && kept === undefined) return { screen, scenario };
  if (screen === 'debrief' && scenario) return kept ? { screen, scenario, kept } : { screen, scenario };
  if (screen === 'lab' && kept === undefined) return scenario ? { screen, settings: scenario } : { screen };
  const plain = plainScreens.find((one) => one === screen);
  return plain && scenario === undefined ? { screen: plain } : unknown;
}

/** The address of a route; `readRoute` reads it back. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'play':
      return `#play/${encodeURIComponent(route.scenario)}`;
    case 'debrief':
      return `#debrief/${encodeURIComponent(route.scenario)}${route.kept === undefined ? '' : `/${encodeURIComponent(route.kept)}`}`;
    case 'shared':
      return `#shared/${encodeURIComponent(route.text)}`;
    case 'lab':
      return route.settings === undefined ? '#lab' : `#lab/${encodeURIComponent(route.settings)}`;
    case 'unknown':
      return route.hash;
    default:
      return `#${route.screen}`;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
