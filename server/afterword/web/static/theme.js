// Before anything is painted: the theme that the person chose, if they chose one.
try {
  const chosen = localStorage.getItem("afterword:theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // No storage, no choice: the system decides.
}
