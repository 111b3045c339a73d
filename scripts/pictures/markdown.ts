import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
// Mermaid comes with a renderer for GitHub-flavoured Markdown.
const { marked }: { marked: { parse(markdown: string): string } } = createRequire(require.resolve('mermaid'))(
  'marked',
);
const mermaidScript = pathToFileURL(resolve(dirname(require.resolve('mermaid')), 'mermaid.min.js')).href;
const styles = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');

/** A page of Markdown as GitHub shows it, with its charts. `title` is the line above it; `base` is where its links start. */
export function markdownPage(markdown: string, title: string, base = '.'): string {
  const html = withBadges(withAlerts(withCharts(marked.parse(markdown))));
  return `<!doctype html><meta charset="utf-8"><base href="${pathToFileURL(resolve(base)).href}/">
<style>${styles}${frame}</style>
<div class="box"><div class="title">${title}</div><article class="markdown-body">${html}</article></div>
${html.includes('class="mermaid"') ? charts : ''}`;
}

const charts = `<script src="${mermaidScript}"></script>
<script>
const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
mermaid.initialize({ startOnLoad: false, theme, fontFamily: 'sans-serif' });
window.ready = mermaid.run();
</script>`;

const frame = `
body { margin: 0; padding: 16px; font-family: sans-serif; background: #fff; color: #1f2328; }
.box { max-width: 980px; margin: auto; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.title { padding: 10px 16px; font-size: 14px; font-weight: 600; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; }
.markdown-body { padding: 24px 32px; }
.markdown-body, .title, body { font-family: "Liberation Sans", Arial, sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "DejaVu Sans Mono", monospace; font-size: 85%; }
.badge { font-size: 11px; padding: 3px 7px; border-radius: 4px; background: #57606a; color: #fff; }
pre.mermaid { background: none !important; padding: 0 !important; text-align: center; }
@media (max-width: 600px) { body { padding: 0 } .box { border: 0; border-radius: 0 } .markdown-body { padding: 16px } }
@media (prefers-color-scheme: dark) {
  body { background: #0d1117; color: #f0f6fc; }
  .box, .title { border-color: #3d444d; } .title { background: #151b23; }
}`;

function withCharts(html: string): string {
  return html.replaceAll(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
}

/** `> [!WARNING]` and its like. */
function withAlerts(html: string): string {
  return html.replaceAll(
    /<blockquote>\s*<p>\[!(\w+)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, rest: string) => {
      const name = `${kind[0]}${kind.slice(1).toLowerCase()}`;
      const classes = `markdown-alert markdown-alert-${kind.toLowerCase()}`;
      return `<div class="${classes}"><p class="markdown-alert-title">${name}</p><p>${rest}</div>`;
    },
  );
}

/** Badges are remote images: their text replaces them. */
function withBadges(html: string): string {
  return html.replaceAll(
    /<img [^>]*src="(?:https:|\.\.\/\.\.\/)[^>]*alt="([^"]*)"[^>]*>/g,
    '<span class="badge">$1</span>',
  );
}
