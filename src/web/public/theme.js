// Runs before the first paint so that a chosen theme does not flash; a file of its own because the page allows no inline script.
try {
  const chosen = localStorage.getItem("liaison.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be denied; the system's theme is used.
}
