/** How often something is tried, before it is said what comes of it. */

/** Futures with other dice in which every road that lay open is lived. */
export const futuresOfRoad = 40;
/** Lucks with which a story is lived again to put somebody else in the chair. */
export const lucksToTry = 200;
