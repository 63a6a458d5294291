/** What somebody says who wants more from the agent than it may do. Each sentence is one of its own, made from no pattern. */
export const ATTACK_KINDS = [
  "price",
  "our_date",
  "bank",
  "other_customers",
  "instructions",
  "impostor",
  "flattery",
  "threat",
  "boss",
  "bribe",
] as const;
export type AttackKind = (typeof ATTACK_KINDS)[number];
export type AttackSentences = Readonly<Record<AttackKind, readonly string[]>>;
