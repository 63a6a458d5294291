/** What a promise hangs on, said back with it. */
import type { Templates } from "../../types.ts";

export const conditions: Templates = {
  "readback.condition": "Cela dépend de la condition que vous avez indiquée. Je la note avec la date.",
  "readback.condition_due": "Vous l'attendez {interval}.",
  "readback.condition_material_shortage": "Cela dépend de la matière, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_machine_breakdown": "Cela dépend de la machine, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_labour_shortage": "Cela dépend du personnel, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_quality_problem":
    "Cela dépend du problème de qualité, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_tooling": "Cela dépend de l'outillage, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_logistics": "Cela dépend du transport, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_customs": "Cela dépend de la douane, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_power_outage": "Cela dépend de l'électricité, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_holiday": "Cela dépend des jours fériés, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_approval_pending_customer":
    "Cela dépend d'un point en attente de notre côté, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_payment_pending": "Cela dépend d'un paiement, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_capacity_conflict":
    "Cela dépend de votre capacité, comme vous l'avez dit. Je le note avec la date.",
  "readback.condition_weather": "Cela dépend de la météo, comme vous l'avez dit. Je le note avec la date.",
};
