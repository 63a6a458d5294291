/** Emitted in the transaction of the confirmation, after the line was reconciled. */
export type CommitmentsRecorded = {
  type: "commitments.recorded";
  lineId: string;
  statementId: string;
  commitmentIds: string[];
  conversationId: string | null;
};
