/** What a promise hangs on, said back with it. */
import type { Templates } from "../../types.ts";

export const conditions: Templates = {
  "readback.condition": "这取决于您刚才说的条件。我会和日期记在一起。",
  "readback.condition_due": "您预计{interval}。",
  "readback.condition_material_shortage": "您说过这取决于材料。我会和日期记在一起。",
  "readback.condition_machine_breakdown": "您说过这取决于机器。我会和日期记在一起。",
  "readback.condition_labour_shortage": "您说过这取决于人手。我会和日期记在一起。",
  "readback.condition_quality_problem": "您说过这取决于质量问题的解决。我会和日期记在一起。",
  "readback.condition_tooling": "您说过这取决于模具。我会和日期记在一起。",
  "readback.condition_logistics": "您说过这取决于运输。我会和日期记在一起。",
  "readback.condition_customs": "您说过这取决于海关。我会和日期记在一起。",
  "readback.condition_power_outage": "您说过这取决于供电。我会和日期记在一起。",
  "readback.condition_holiday": "您说过这取决于放假。我会和日期记在一起。",
  "readback.condition_approval_pending_customer": "您说过这取决于我们这边的未定事项。我会和日期记在一起。",
  "readback.condition_payment_pending": "您说过这取决于付款。我会和日期记在一起。",
  "readback.condition_capacity_conflict": "您说过这取决于产能。我会和日期记在一起。",
  "readback.condition_weather": "您说过这取决于天气。我会和日期记在一起。",
};
