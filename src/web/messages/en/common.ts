export const common = {
  product: "Liaison",
  close: "Close",
  loading: "Loading",
  undo: "Undo",
  somebody: "somebody",
} as const;

export const age = {
  now: "now",
  minutes: "{count, number} min",
  hours: "{count, number} h",
  days: "{count, number} d",
  stale: "{instant}. Older than this workspace allows: ask again.",
  night: "night",
  there: "{time} there",
} as const;

export const errors = {
  retry: "Try again",
  unexpected: "Something in this page failed. Reload it; nothing that was saved is lost.",
  unreachable: "The server cannot be reached. Check that Liaison is running and that you are connected.",
  rate_limited: "Too many tries. Wait a minute, then try again.",
  forbidden: "Your role does not allow this. An owner of the workspace can change that.",
  not_found: "This is not here any more, or never was.",
  server: "The server could not answer ({status, number}). Try again; if it stays, look at the server's log.",
  no_page: "There is no such page",
  no_page_why: "The address may be cut short, or it belongs to a workspace you are not a member of.",
  go_home: "To the orders board",
} as const;

export const shell = {
  skip: "To the content",
  nav: "Screens",
  screen: {
    orders: "Orders",
    decisions: "Decisions",
    calls: "Calls",
    partners: "Partners",
    import: "Import",
    settings: "Settings",
  },
  count: {
    orders: "",
    decisions: "{count, number} open",
    calls: "{count, number} live",
    partners: "",
    import: "",
    settings: "",
  },
  find: "Find anything",
  find_key: "Ctrl K",
  demo: "demo",
  workspaces: "Workspaces",
  switch_from: "Workspace {name}, switch",
  new_workspace: "New workspace",
  you: "You and the theme",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  sign_out: "Sign out",
  sign_out_failed: "You could not be signed out: the server did not answer. You are still signed in.",
  reconnecting: "Reconnecting",
  reconnecting_why: "The connection is lost. What you see may be old; it is read again as soon as the server answers.",
  in_call: "In the call",
} as const;

export const palette = {
  title: "Find a line, partner, person, call or command",
  placeholder: "Line, partner, person, call or command",
  results: "Found",
  searching: "Looking",
  nothing: "Nothing found for “{text}”.",
  close: "Close",
  call_with: "Call with {name}",
  group: { lines: "Lines", partners: "Partners", people: "People", calls: "Calls", commands: "Commands" },
  command: {
    call: "Call a partner",
    orders: "Open orders",
    late: "Show late lines",
    decisions: "Open decisions",
    calls: "Open calls",
    partners: "Open partners",
    import: "Import open orders",
    settings: "Open settings",
    light: "Light theme",
    dark: "Dark theme",
    system: "Theme as the system",
  },
} as const;

export const player = {
  play: "Play",
  play_all: "Play the call",
  pause: "Pause",
  position: "Position",
  unavailable: "The sound cannot be played now.",
} as const;

export const evidence = {
  open: "Open the source",
  none: "No source is linked to this figure.",
  no_words: "No words belong to this source.",
  key_pressed: "Answered with a key of the telephone.",
  asked_by: { agent: "The agent:", operator: "We, through the agent:" },
  role: {
    stated: "Said",
    confirmed: "Confirmed",
    disputed: "Disputed",
    settled: "Settled",
  },
  speaker: { partner: "The partner", agent: "The agent", us: "We", file: "A file" },
  kind: {
    speech: "Call",
    mail: "E-mail",
    chat: "Chat",
    file: "File",
    portal: "Portal",
    sensor: "Sensor",
    person: "Person",
  },
  state: { not_recorded: "Not recorded.", erased: "Erased." },
  state_why: {
    not_recorded: "Recording was refused. Who, when and the confirmed values were kept, the words were not.",
    erased: "The words and the sound were destroyed. That it was said, and when, stays.",
  },
  open_conversation: "Open the conversation here",
  wrong: "This is wrong",
  wrong_reason: "What is wrong?",
  wrong_hint: "The quote stays. The promise is marked as disputed, with your name and reason.",
  wrong_send: "Dispute",
  wrong_kept: "Nothing was changed. Your reason is still here.",
  disputed_notice: "Marked as disputed. The quote stays.",
  cancel: "Cancel",
} as const;
