// What the camera takes: this function runs in the page, so it must stand alone and change nothing there.

/**
 * @typedef {object} PageInView
 * @property {string} url
 * @property {string | null} canonical
 * @property {string} title
 * @property {string | null} lang
 * @property {string} html
 * @property {string} selection
 * @property {boolean} cut only the first part was read
 * @property {string} type
 * @property {{ src: string, html?: string }[]} frames
 */

/**
 * Read the document in view: rendered, with open shadow roots and same-origin frames, without styles, images' bytes
 * and anything typed into forms.
 * @returns {PageInView}
 */
export function readPage() {
  const LIMIT = 4_000_000;
  const FRAME_LIMIT = 500_000;
  const MOST_FRAMES = 20;
  const LEFT_OUT = new Set(["STYLE", "SVG", "NOSCRIPT", "CANVAS", "VIDEO", "AUDIO", "TEMPLATE", "OBJECT", "EMBED"]);
  const VOID = new Set(["AREA", "BASE", "BR", "COL", "HR", "IMG", "INPUT", "LINK", "META", "SOURCE", "WBR"]);
  const RAW = new Set(["SCRIPT"]);
  const [ELEMENT, TEXT, COMMENT] = [1, 3, 8];
  /** @type {string[]} */
  let out = [];
  let size = 0;
  let limit = LIMIT;

  /** @param {string} text */
  const put = (text) => {
    size += text.length;
    if (size <= limit) out.push(text);
  };
  /** @param {string} text */
  const escaped = (text) =>
    /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
  /** @param {string} text */
  const quoted = (text) => escaped(text).replaceAll('"', "&quot;");

  /** @param {Element} element */
  const attributes = (element) => {
    let text = "";
    for (const { name, value } of element.attributes) {
      if (name === "style" || name.startsWith("on") || (name === "value" && typed(element))) continue;
      if (value.startsWith("data:") && value.length > 200) continue;
      text += ` ${name}="${quoted(value)}"`;
    }
    return text;
  };
  /** @param {Element} element */
  const typed = (element) => {
    if (element.tagName !== "INPUT") return false;
    return !["submit", "button"].includes(element.getAttribute("type") ?? "text"); // hidden ones hold secrets of the site
  };
  /** @param {Element} element */
  const shadow = (element) => {
    if (element.shadowRoot) return element.shadowRoot;
    // Asking for closed roots is slow: only where one may be, in a custom element or an empty one.
    if (element.firstChild && !element.tagName.includes("-")) return null;
    try {
      const { dom } = /** @type {any} */ (globalThis).chrome ?? {};
      const own = /** @type {any} */ (element).openOrClosedShadowRoot; // as Firefox has it
      return dom?.openOrClosedShadowRoot?.(element) ?? own ?? null;
    } catch {
      return null;
    }
  };

  /** @param {Node} node */
  const walk = (node) => {
    if (size > limit) return;
    if (node.nodeType === TEXT) {
      put(RAW.has(node.parentElement?.tagName ?? "") ? (node.nodeValue ?? "") : escaped(node.nodeValue ?? ""));
      return;
    }
    if (node.nodeType === COMMENT && node.parentElement?.tagName === "CODE") {
      put(`<!--${node.nodeValue}-->`);
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = /** @type {Element} */ (node); // of this document or of a frame's: no `instanceof`
    const tag = element.tagName.toUpperCase();
    if (LEFT_OUT.has(tag)) return;
    if (tag === "SCRIPT" && !/json/i.test(element.getAttribute("type") ?? "") && !stateful(element)) return;
    const name = tag.toLowerCase();
    put(`<${name}${attributes(element)}>`);
    if (VOID.has(tag)) return;
    if (tag !== "TEXTAREA") {
      const root = shadow(element);
      if (root) for (const child of root.childNodes) walk(child);
      for (const child of element.childNodes) walk(child);
    }
    put(`</${name}>`);
  };
  /** @param {Element} script a script that holds the page's state, not its program */
  const stateful = (script) => {
    const text = script.textContent ?? "";
    return text.length < 2_000_000 && /^\s*(window\.|self\.|var |let |const )?[\w.$[\]"']{1,60}\s*=\s*[[{"]/.test(text);
  };

  /**
   * @param {Element} root
   * @param {number} most
   */
  const serialised = (root, most) => {
    [out, size, limit] = [[], 0, most];
    walk(root);
    return { html: `<!doctype html>${out.join("")}`, cut: size > most };
  };

  /** @type {{ src: string, html?: string }[]} */
  const frames = [];
  /** @param {Document} within */
  const look = (within) => {
    for (const frame of within.querySelectorAll("iframe[src], iframe[srcdoc]")) {
      if (frames.length >= MOST_FRAMES) return;
      const { src, contentDocument } = readable(/** @type {HTMLIFrameElement} */ (frame));
      if (!/^https?:/.test(src)) continue;
      const inner = contentDocument?.documentElement ? serialised(contentDocument.documentElement, FRAME_LIMIT) : null;
      frames.push(inner && !inner.cut ? { src, html: inner.html } : { src });
      if (contentDocument) look(contentDocument);
    }
  };
  /** @param {HTMLIFrameElement} frame its document where the browser lets this one read it */
  const readable = (frame) => {
    try {
      return { src: frame.src || location.href, contentDocument: frame.contentDocument };
    } catch {
      return { src: frame.src, contentDocument: null };
    }
  };
  look(document);
  const whole = serialised(document.documentElement, LIMIT);
  return {
    url: location.href,
    canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href")
      ? /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=canonical]")).href
      : null,
    title: document.title,
    lang: document.documentElement.lang || null,
    html: whole.html,
    selection: String(getSelection() ?? "").slice(0, 5000),
    cut: whole.cut,
    type: document.querySelector("body > embed[type='application/pdf']") ? "application/pdf" : document.contentType,
    frames,
  };
}
