/** How the audit trail tells that a line left the board and came back: a line reads from there by whom and why. */
export const CLOSED = "orders.line-closed";
export const COMPLETED = "orders.line-completed";
export const REOPENED = "orders.line-reopened";
