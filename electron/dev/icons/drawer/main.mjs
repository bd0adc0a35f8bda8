// Draws one SVG at several sizes, in Chromium's own canvas: the one program here that draws SVG anyhow. Started by
// draw-icons.ts with the SVG, the folder to fill, and the drawings as "NAME:SIZE:PADDING" (pixels, pixels).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { app, BrowserWindow } from "electron";

const [svgFile, folder, ...drawings] = process.argv
  .slice(process.argv.indexOf("--draw") + 1)
  .filter((argument) => argument !== "--no-sandbox");

async function draw(window, name, size, padding) {
  const { png, rgba } = await window.webContents.executeJavaScript(
    `draw(${JSON.stringify(readFileSync(svgFile, "utf8"))}, ${size}, ${padding})`,
  );
  writeFileSync(join(folder, `${name}.png`), Buffer.from(png, "base64"));
  writeFileSync(join(folder, `${name}.rgba`), Buffer.from(rgba, "base64"));
}

const page = `<script>
  async function draw(svg, size, padding) {
    const image = new Image();
    image.src = "data:image/svg+xml;base64," + btoa(svg);
    await image.decode();
    const canvas = new OffscreenCanvas(size, size);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, padding, padding, size - 2 * padding, size - 2 * padding);
    const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const png = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
    return { png: base64(png), rgba: base64(context.getImageData(0, 0, size, size).data) };
  }
</script>`;

async function drawAll() {
  const window = new BrowserWindow({ show: false });
  await window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
  for (const drawing of drawings) {
    const [name, size, padding] = drawing.split(":");
    await draw(window, name, Number(size), Number(padding));
  }
}

app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error);
      app.exit(1);
    },
  );
