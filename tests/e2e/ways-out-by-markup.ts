import type { WaysOut } from "./way-out.ts";

/** The ways out that elements and styles are. */
export const waysOutByMarkup: WaysOut = {
  image: ({ http }) =>
    new Promise((settle) => {
      const image = new Image();
      image.addEventListener("error", settle);
      image.src = http;
    }),
  "image of a style": ({ http }) => {
    document.body.style.backgroundImage = `url(${http}background.png)`;
  },
  script: ({ http }) =>
    new Promise((settle) => {
      const script = document.createElement("script");
      script.addEventListener("error", settle);
      script.src = http;
      document.head.append(script);
    }),
  "style sheet": ({ http }) =>
    new Promise((settle) => {
      const link = document.createElement("link");
      link.addEventListener("error", settle);
      link.rel = "stylesheet";
      link.href = http;
      document.head.append(link);
    }),
  media: ({ http }) =>
    new Promise((settle) => {
      const audio = new Audio();
      audio.addEventListener("error", settle);
      audio.src = http;
    }),
  "look ahead": ({ http }) => {
    for (const rel of ["dns-prefetch", "preconnect", "prefetch", "preload", "modulepreload"]) {
      const link = document.createElement("link");
      link.rel = rel;
      link.href = http;
      document.head.append(link);
    }
  },
  frame: ({ http }) => {
    const frame = document.createElement("iframe");
    frame.src = http;
    document.body.append(frame);
  },
  form: ({ http }) => {
    const form = document.createElement("form");
    form.action = http;
    form.method = "post";
    document.body.append(form);
    form.submit();
  },
  "every element that names an address": ({ http }) => {
    const named = [
      ["img", "src"],
      ["img", "srcset"],
      ["input", "src"],
      ["source", "srcset"],
      ["video", "src"],
      ["video", "poster"],
      ["track", "src"],
      ["embed", "src"],
      ["object", "data"],
      ["body", "background"],
      ["table", "background"],
      ["frame", "src"],
      ["html", "manifest"],
      ["q", "cite"],
      ["portal", "src"],
      ["fencedframe", "src"],
    ] as const;
    for (const [name, attribute] of named) {
      const element = document.createElement(name);
      if (name === "input") element.setAttribute("type", "image");
      element.setAttribute(attribute, `${http}${name}-${attribute}`);
      document.body.append(element);
    }
  },
  "every relation of a link": ({ http }) => {
    const relations = [
      "icon",
      "apple-touch-icon",
      "manifest",
      "prerender",
      "next",
      "search",
      "pingback",
      "compression-dictionary",
    ];
    for (const rel of relations) {
      const link = document.createElement("link");
      link.rel = rel;
      link.href = `${http}${rel}`;
      document.head.append(link);
    }
  },
  "names to be resolved": ({ name }) => {
    for (const rel of ["dns-prefetch", "preconnect", "prefetch"]) {
      const link = document.createElement("link");
      link.rel = rel;
      link.href = `https://${rel}.${name}/`;
      document.head.append(link);
    }
  },
  "every picture of a style": ({ http }) => {
    const box = document.createElement("div");
    const properties = [
      "background-image",
      "border-image-source",
      "list-style-image",
      "mask-image",
      "cursor",
      "content",
      "filter",
      "clip-path",
      "shape-outside",
    ];
    for (const property of properties)
      box.style.setProperty(
        property,
        property === "cursor" ? `url(${http}cursor.png), auto` : `url(${http}${property}.svg#x)`,
      );
    box.style.display = "list-item";
    box.textContent = "x";
    document.body.append(box);
  },
  "a style that imports, with a font": ({ http }) => {
    const style = document.createElement("style");
    style.textContent = `@import url(${http}import.css); @font-face { font-family: Far; src: url(${http}far.woff2); } * { font-family: Far; }`;
    document.head.append(style);
  },
  "a style made by hand": ({ http }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background: url(${http}sheet.png); }`);
    document.adoptedStyleSheets.push(sheet);
  },
  "parts of a drawing": ({ http }) => {
    const space = "http://www.w3.org/2000/svg";
    const drawing = document.createElementNS(space, "svg");
    for (const name of ["image", "use", "feImage", "script", "a"]) {
      const part = document.createElementNS(space, name);
      part.setAttribute("href", `${http}${name}.svg#x`);
      part.setAttributeNS("http://www.w3.org/1999/xlink", "href", `${http}${name}.svg#x`);
      drawing.append(part);
    }
    document.body.append(drawing);
  },
  "a page within the page, written by hand": ({ http }) => {
    const frame = document.createElement("iframe");
    frame.srcdoc = `<img src=${http}inner.png><script src=${http}inner.js></script>`;
    document.body.append(frame);
  },
  "rules for looking ahead": ({ http }) => {
    const script = document.createElement("script");
    script.type = "speculationrules";
    script.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [http] }] });
    document.head.append(script);
  },
  "forms of all kinds": ({ http }) => {
    for (const [method, target] of [
      ["get", "_self"],
      ["post", "_blank"],
    ] as const) {
      const form = document.createElement("form");
      const button = document.createElement("button");
      button.formAction = http;
      form.method = method;
      form.target = target;
      form.append(button);
      document.body.append(form);
      form.requestSubmit(button);
    }
  },
};
