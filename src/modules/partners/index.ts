export { allowCalls, archiveContact, createContact, findContact, markDoNotCall, updateContact } from "./contacts.ts";
export type { LanesChanged } from "./events.ts";
export { findPartner } from "./find.ts";
export { putLane, removeLane } from "./lanes.ts";
export { partnersRoutes } from "./routes.ts";
export { archivePartner, createPartner, listPartners, partnerDetail, updatePartner } from "./service.ts";
