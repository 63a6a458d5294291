/** A partner's transit days changed: what was compared through them must be compared again. */
export type LanesChanged = { type: "partners.lanes-changed"; partnerId: string };
