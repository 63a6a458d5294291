/** What a promise hangs on, said back with it. */
import type { Templates } from "../../types.ts";

export const conditions: Templates = {
  "readback.condition": "That depends on the condition you named. I note it with the date.",
  "readback.condition_due": "You expect that {interval}.",
  "readback.condition_material_shortage": "That depends on the material, as you said. I note it with the date.",
  "readback.condition_machine_breakdown": "That depends on the machine, as you said. I note it with the date.",
  "readback.condition_labour_shortage":
    "That depends on the people you have for it, as you said. I note it with the date.",
  "readback.condition_quality_problem":
    "That depends on the quality problem being solved, as you said. I note it with the date.",
  "readback.condition_tooling": "That depends on the tool, as you said. I note it with the date.",
  "readback.condition_logistics": "That depends on the transport, as you said. I note it with the date.",
  "readback.condition_customs": "That depends on customs, as you said. I note it with the date.",
  "readback.condition_power_outage": "That depends on the power supply, as you said. I note it with the date.",
  "readback.condition_holiday": "That depends on the holidays, as you said. I note it with the date.",
  "readback.condition_approval_pending_customer":
    "That depends on an open point on our side, as you said. I note it with the date.",
  "readback.condition_payment_pending": "That depends on a payment, as you said. I note it with the date.",
  "readback.condition_capacity_conflict": "That depends on your capacity, as you said. I note it with the date.",
  "readback.condition_weather": "That depends on the weather, as you said. I note it with the date.",
};
