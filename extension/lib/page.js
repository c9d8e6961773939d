// What the camera takes: this function runs in the page, so it must stand alone and change nothing there.

/**
 * @typedef {object} PageInView
 * @property {string} url
 * @property {string | null} canonical
 * @property {string} title
 * @property {string | null} lang
 * @property {string} html
 * @property {string} selection
 * @property {boolean} cut
 * @property {{ src: string, html?: string }[]} frames
 */

/**
 * Read the document in view: rendered, with open shadow roots and same-origin frames, without styles, images' bytes
 * and anything typed into forms.
 * @returns {PageInView}
 */
export function readPage() {
  const LIMIT = 4_000_000;
  const LEFT_OUT = new Set(["STYLE", "SVG", "NOSCRIPT", "CANVAS", "VIDEO", "AUDIO", "TEMPLATE", "OBJECT", "EMBED"]);
  const VOID = new Set(["AREA", "BASE", "BR", "COL", "HR", "IMG", "INPUT", "LINK", "META", "SOURCE", "WBR"]);
  const RAW = new Set(["SCRIPT"]);
  /** @type {string[]} */
  const out = [];
  let size = 0;

  /** @param {string} text */
  const put = (text) => {
    size += text.length;
    if (size <= LIMIT) out.push(text);
  };
  /** @param {string} text */
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
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
    return !["hidden", "submit", "button"].includes(element.getAttribute("type") ?? "text");
  };
  /** @param {Element} element */
  const shadow = (element) => {
    const dom = /** @type {any} */ (globalThis).chrome?.dom;
    try {
      return dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
    } catch {
      return element.shadowRoot;
    }
  };

  /** @param {Node} node */
  const walk = (node) => {
    if (size > LIMIT) return;
    if (node.nodeType === Node.TEXT_NODE) {
      put(RAW.has(node.parentElement?.tagName ?? "") ? (node.nodeValue ?? "") : escaped(node.nodeValue ?? ""));
      return;
    }
    if (node.nodeType === Node.COMMENT_NODE && node.parentElement?.tagName === "CODE") {
      put(`<!--${node.nodeValue}-->`);
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.tagName.toUpperCase();
    if (LEFT_OUT.has(tag)) return;
    if (tag === "SCRIPT" && !/json/i.test(node.getAttribute("type") ?? "") && !stateful(node)) return;
    const name = tag.toLowerCase();
    put(`<${name}${attributes(node)}>`);
    if (VOID.has(tag)) return;
    if (tag !== "TEXTAREA") {
      const root = shadow(node);
      if (root) for (const child of root.childNodes) walk(child);
      for (const child of node.childNodes) walk(child);
    }
    put(`</${name}>`);
  };
  /** @param {Element} script a script that holds the page's state, not its program */
  const stateful = (script) => {
    const text = script.textContent ?? "";
    return text.length < 2_000_000 && /^\s*(window\.|self\.|var |let |const )?[\w.$[\]"']{1,60}\s*=\s*[[{"]/.test(text);
  };

  /** @type {{ src: string, html?: string }[]} */
  const frames = [];
  for (const frame of document.querySelectorAll("iframe[src]")) {
    const src = /** @type {HTMLIFrameElement} */ (frame).src;
    if (!/^https?:/.test(src) || frames.length >= 20) continue;
    let inner;
    try {
      inner = /** @type {HTMLIFrameElement} */ (frame).contentDocument?.documentElement.outerHTML;
    } catch {
      inner = undefined;
    }
    frames.push(inner && inner.length < 500_000 ? { src, html: inner } : { src });
  }
  walk(document.documentElement);
  return {
    url: location.href,
    canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href")
      ? /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=canonical]")).href
      : null,
    title: document.title,
    lang: document.documentElement.lang || null,
    html: `<!doctype html>${out.join("")}`,
    selection: String(getSelection() ?? "").slice(0, 5000),
    cut: size > LIMIT,
    frames,
  };
}
