/** How Italian takes back what it said, and what tells what a count counts. */
import type { RoleCues } from "../../../src/liaison/language/kit/roles.ts";
import type { CorrectionCues } from "../../../src/liaison/language/kit/settle.ts";

export const CORRECTIONS: CorrectionCues = {
  withdraws: /(?:^| )(?:no|anzi|scusi|volevo dire|cioe|mi correggo)(?: |$)/,
  listContinues: (between) => /(?:^| )(?:e|poi)(?: |$)/.test(between) && !/\b(?:no|anzi|scusi)\b/.test(between),
  oldPlan: [/(?:^| )(?:avevamo detto|avevo detto|era previsto|inizialmente)(?: (?:il|per))*$/],
  replaces: /(?:^| )(?:ma|ora|adesso|sara|invece|diventa)(?: |$)/,
  denies: /(?:^| )(?:non(?: (?:il|per|a))?|invece di(?: il)?)$/,
  deniedAfter: /^ ?(?:non (?:essere possibile|va bene|ce la facciamo)|essere impossibile)/,
  movedFrom: /(?:^| )(?:spostat\w+|rinviat\w+) da(?: il)?$/,
  elsewhere: /(?:^| )(?:chius[oi]|siamo in ferie|aspettiamo)(?: (?:da|il|la|fino|a))*$/,
};

export const ROLES: RoleCues = {
  after: [
    ["remaining", /^(?:ancora )?(?:da fare|mancanti|in lavorazione)\b/],
    ["scrapped", /^(?:scartat\w+|difettos\w+)\b/],
    ["done", /^(?:sono )?(?:pront\w+|finit\w+|fatt\w+)\b/],
  ],
  before: [
    ["remaining", /\b(?:mancano|restano)(?: ancora)?$/],
    ["scrapped", /\b(?:abbiamo )?scartato$/],
    ["done", /\b(?:abbiamo )?(?:finito|fatto|prodotto)$/],
  ],
  joins: /^(?:e|ma|pero)$/,
};
