/** What a promise hangs on, said back with it. */
import type { Templates } from "../../types.ts";

export const conditions: Templates = {
  "readback.condition": "Eso depende de la condición que mencionó. La anoto junto a la fecha.",
  "readback.condition_due": "Lo espera {interval}.",
  "readback.condition_material_shortage": "Eso depende del material, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_machine_breakdown": "Eso depende de la máquina, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_labour_shortage": "Eso depende del personal, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_quality_problem":
    "Eso depende de que se resuelva el problema de calidad, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_tooling": "Eso depende del molde o la herramienta, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_logistics": "Eso depende del transporte, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_customs": "Eso depende de la aduana, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_power_outage": "Eso depende de la electricidad, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_holiday": "Eso depende de los días festivos, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_approval_pending_customer":
    "Eso depende de un punto pendiente de nuestra parte, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_payment_pending": "Eso depende de un pago, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_capacity_conflict": "Eso depende de su capacidad, como dijo. Lo anoto junto a la fecha.",
  "readback.condition_weather": "Eso depende del tiempo que haga, como dijo. Lo anoto junto a la fecha.",
};
