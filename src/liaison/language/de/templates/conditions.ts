/** What a promise hangs on, said back with it. */
import type { Templates } from "../../types.ts";

export const conditions: Templates = {
  "readback.condition": "Das hängt von der Bedingung ab, die Sie genannt haben. Ich notiere sie mit dem Termin.",
  "readback.condition_due": "Sie rechnen {interval} damit.",
  "readback.condition_material_shortage": "Das hängt vom Material ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_machine_breakdown":
    "Das hängt von der Maschine ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_labour_shortage": "Das hängt vom Personal ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_quality_problem":
    "Das hängt davon ab, ob der Fehler behoben ist, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_tooling": "Das hängt vom Werkzeug ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_logistics": "Das hängt vom Transport ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_customs": "Das hängt vom Zoll ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_power_outage": "Das hängt vom Strom ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_holiday": "Das hängt von den Feiertagen ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_approval_pending_customer":
    "Das hängt von einem offenen Punkt auf unserer Seite ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_payment_pending":
    "Das hängt von einer Zahlung ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_capacity_conflict":
    "Das hängt von Ihrer Kapazität ab, wie Sie sagten. Ich notiere es mit dem Termin.",
  "readback.condition_weather": "Das hängt vom Wetter ab, wie Sie sagten. Ich notiere es mit dem Termin.",
};
