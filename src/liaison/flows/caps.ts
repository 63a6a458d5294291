/** Hard limits of one conversation: none goes round in circles, none goes on for ever. */
export const CAPS = {
  silencesInRow: 3,
  silencesInCall: 9,
  repairsInCall: 14,
  digressionsInRow: 6,
  stimuli: 60,
  stimuliPerLine: 30,
  failedReadbacks: 2,
  /** Appointments turned down before the other side is asked for one. */
  declinedSlots: 4,
  remaindersPerLine: 2,
  deliveriesPerLine: 12,
  questionsPerLine: 12,
  /** Times that one question is put anew in a row; its repairs are not counted. */
  sameQuestion: 3,
  corrections: 6,
  pricesAsked: 3,
} as const;
