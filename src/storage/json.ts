/** jsonb columns are written as text; pg would turn arrays into PostgreSQL arrays otherwise. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
