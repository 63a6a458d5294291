/** An answer announced for a day: "我周五给你答复". */
import { laterCue } from "../kit/later-cue.ts";

const BETWEEN =
  "(?:之前|以前|前|左右|早上|上午|下午|晚上|再|才|能|可以|会|我|们|就|给|跟|向|把|您|你|这边|那边|一定|应该|肯定|估计|大概|先|去|帮您|帮你)*";
const TELL =
  "(?:告诉|答复|回复|通知|回[您你]|回话|消息|答案|准信|个信|信儿|问一下|问问|问清楚|确认一下|确认清楚|查一下|查清楚|知道|有结果|有数|说得准|说得清)";
const ONLY = "(?:才能|才可以|才|再)(?:确定|确认|定|清楚)";

export const TELLS_LATER = laterCue(`DATE${BETWEEN}${TELL}|DATE(?:之前|以前|前|左右)?${ONLY}`);
