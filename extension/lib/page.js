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
  const SECRET = /csrf|xsrf|token|nonce/i;
  const [ELEMENT, TEXT, COMMENT] = [1, 3, 8];

  /**
   * What a node says itself: a form's fields and a document's images may bear the name of any property, and hide it.
   * @param {{ prototype: object }} kind
   * @param {string} name
   * @returns {(node: object) => any}
   */
  const own = ({ prototype }, name) => {
    const { get } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(prototype, name));
    return (node) => get?.call(node);
  };
  const [typeOf, textOf, kidsOf, firstOf, parentOf] = [
    own(Node, "nodeType"),
    own(Node, "nodeValue"),
    own(Node, "childNodes"),
    own(Node, "firstChild"),
    own(Node, "parentElement"),
  ];
  const [tagOf, attributesOf, rootOf] = [
    own(Element, "tagName"),
    own(Element, "attributes"),
    own(Element, "shadowRoot"),
  ];
  const [wholeOf, titleOf] = [own(Document, "documentElement"), own(Document, "title")];
  /** @param {object} node @param {string} name @returns {string | null} */
  const stated = (node, name) => Element.prototype.getAttribute.call(node, name);
  /** @param {Document} within @param {string} selector @returns {NodeListOf<Element>} */
  const every = (within, selector) => Document.prototype.querySelectorAll.call(within, selector);
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
    for (const { name, value } of attributesOf(element)) {
      if (name === "style" || name === "nonce" || name.startsWith("on")) continue;
      if ((name === "value" && typed(element)) || (name === "content" && secret(element))) continue;
      if (value.startsWith("data:") && value.length > 200) continue;
      text += ` ${name}="${quoted(value)}"`;
    }
    return text;
  };
  /** @param {Element} element */
  const typed = (element) => {
    if (tagOf(element) !== "INPUT") return false;
    return !["submit", "button"].includes(stated(element, "type") ?? "text"); // hidden ones hold secrets of the site
  };
  /** @param {Element} element a description of the page that holds a key of the person's visit */
  const secret = (element) => tagOf(element) === "META" && SECRET.test(stated(element, "name") ?? "");
  /** @param {Element} element @param {string} tag a place to write in: a half-written message, say */
  const writable = (element, tag) => {
    if (tag === "TEXTAREA") return true;
    const edited = stated(element, "contenteditable");
    return edited !== null && edited.toLowerCase() !== "false" && tag !== "BODY" && tag !== "HTML";
  };
  /** @param {Element} element */
  const shadow = (element) => {
    const open = rootOf(element);
    if (open) return open;
    // Asking for closed roots is slow: only where one may be, in a custom element or an empty one.
    if (firstOf(element) && !tagOf(element).includes("-")) return null;
    try {
      const { dom } = /** @type {any} */ (globalThis).chrome ?? {};
      const closed = /** @type {any} */ (element).openOrClosedShadowRoot; // as Firefox has it
      return dom?.openOrClosedShadowRoot?.(element) ?? closed ?? null;
    } catch {
      return null;
    }
  };

  /** @param {Node} node */
  const walk = (node) => {
    if (size > limit) return;
    const type = typeOf(node);
    if (type !== ELEMENT) {
      const parent = parentOf(node);
      const within = parent ? tagOf(parent) : "";
      if (type === TEXT) put(RAW.has(within) ? textOf(node) : escaped(textOf(node)));
      if (type === COMMENT && within === "CODE") put(`<!--${textOf(node)}-->`);
      return;
    }
    const element = /** @type {Element} */ (node); // of this document or of a frame's: no `instanceof`
    const tag = tagOf(element).toUpperCase();
    if (LEFT_OUT.has(tag)) return;
    if (tag === "SCRIPT" && !/json/i.test(stated(element, "type") ?? "") && !stateful(element)) return;
    const name = tag.toLowerCase();
    put(`<${name}${attributes(element)}>`);
    if (VOID.has(tag)) return;
    if (!writable(element, tag)) {
      const root = shadow(element);
      if (root) for (const child of kidsOf(root)) walk(child);
      for (const child of kidsOf(element)) walk(child);
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
    for (const frame of every(within, "iframe[src], iframe[srcdoc]")) {
      if (frames.length >= MOST_FRAMES) return;
      const { src, contentDocument } = readable(/** @type {HTMLIFrameElement} */ (frame));
      if (!/^https?:/.test(src)) continue;
      const root = contentDocument && wholeOf(contentDocument);
      const inner = root ? serialised(root, FRAME_LIMIT) : null;
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
  const root = wholeOf(document);
  const whole = serialised(root, LIMIT);
  const canonical = /** @type {HTMLLinkElement | undefined} */ (every(document, "link[rel=canonical]")[0]);
  return {
    url: location.href,
    canonical: canonical?.getAttribute("href") ? canonical.href : null,
    title: titleOf(document),
    lang: root.lang || null,
    html: whole.html,
    selection: String(globalThis.getSelection() ?? "").slice(0, 5000),
    cut: whole.cut,
    type: every(document, "body > embed[type='application/pdf']").length
      ? "application/pdf"
      : own(Document, "contentType")(document),
    frames,
  };
}
