// Before anything is painted: that scripts run here, and the theme that the person chose, if they chose one.
document.documentElement.dataset.script = "on";
try {
  const chosen = localStorage.getItem("afterword:theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // No storage, no choice: the system decides.
}
