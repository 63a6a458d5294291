/** Our side's words about minutes; what the partner reads comes from the templates of both languages. */
export const minutes = {
  title: "Minutes for the partner",
  lead: "What the partner sees behind the link: in {language}, and in English.",
  lead_english: "What the partner sees behind the link.",
  links: "Link",
  make: "Make a link",
  make_why:
    "{contact} confirms or corrects each point with one tap, without signing in. Copy the link and send it yourself; messages come later. What is not answered stays as it was said.",
  address: "The link, shown this once",
  copy: "Copy",
  copied: "Copied",
  reach: {
    computer:
      "The partner cannot open this link: {host} is this computer alone. Set PUBLIC_URL to the address under which Liaison is reached from outside, start it again, and make a new link.",
    network:
      "The partner can open this link only inside your own network, where {host} is known. Set PUBLIC_URL to the address under which Liaison is reached from outside, start it again, and make a new link.",
  },
  revoke: "Revoke",
  revoked: "The link is revoked. What was answered stays.",
  made: "made",
  until: "until",
  state: { open: "not opened yet", expired: "expired", revoked: "revoked", closed: "closed" },
  opened: "opened",
  confirmed: "{count, number} confirmed",
  corrected: "{count, number} corrected",
  denied: "{count, number} called wrong",
  added: "{count, number} added",
  unanswered: "nothing answered yet",
  answered: {
    confirmed: "confirmed by the partner",
    corrected: "corrected",
    denied: "called wrong by the partner",
    added: "added by the partner",
  },
  nothing: "Nothing was noted in this conversation.",
  link_closed: "This link is not open any more",
  link_closed_why: "It has expired or was taken back. Ask the company that sent it for a new one.",
  loading: "Loading",
} as const;
