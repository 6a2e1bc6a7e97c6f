export const id = 3926;
export const ids = [3926,5185];
export const modules = {

/***/ 72128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryOf: () => (/* binding */ summaryOf),
  verdictOf: () => (/* binding */ verdictOf),
  writeReports: () => (/* binding */ writeReports)
});

// UNUSED EXPORTS: writeExports

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/markdown.js
var markdown = __webpack_require__(29576);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/verdicts.js
var verdicts = __webpack_require__(85394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/escape.js
var report_escape = __webpack_require__(50727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/headline.js
var headline = __webpack_require__(500);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/cases.js
var cases = __webpack_require__(50773);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/section.js
var report_section = __webpack_require__(55325);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/sections.js + 15 modules
var sections_sections = __webpack_require__(6399);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/the-run.js
var the_run = __webpack_require__(33604);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/sections/warnings.js
var warnings = __webpack_require__(82394);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/colors.js
var draw_colors = __webpack_require__(44089);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/markup.js
var markup = __webpack_require__(95021);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/styles.js
var styles = __webpack_require__(51223);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/draw/page.js












/** Of a page, for a section that does not say how many it needs. */
const BYTES = 30_000;
/**
 * The report of a run as one file that needs no network and, to be read, no script. However many cases
 * there are, it is below 2 MB: each section has room for so many bytes, and says what it left out.
 */
function renderHtml(model) {
    const room = new markup/* Room */.Wv();
    const sections = (0,sections_sections/* sectionsOf */.K)(model, 'page');
    const untitled = sections.filter(({ title }) => title === undefined);
    const links = model.links.flatMap(({ text, url }) => {
        const address = (0,report_escape/* webAddress */.Dy)(url);
        return address ? [(0,markup/* html */.qy) `<a href="${address}">${text}</a>`] : [];
    });
    return (0,markup/* renderPage */.Cf)({
        title: (0,headline/* headline */.Pl)(model, (name) => name),
        styles: styles/* STYLES */.r,
        body: (0,markup/* html */.qy) `
<header>
<p class="eyebrow">S3 Benchmarks</p>
<h1>${(0,markup/* write */.M9)((name) => (0,headline/* headline */.Pl)(model, name))}</h1>
${(0,warnings/* urgentWarnings */.R)(model).map((words) => (0,markup/* html */.qy) `<p class="warning">${(0,markup/* write */.M9)(words)}</p>`)}
${untitled.filter(({ isFinding }) => isFinding).map((section) => paragraphs(section, 'lede'))}
${tiles(model)}
<p class="note"><time datetime="${model.startedAt}">${(0,format/* time */.kB)(model.startedAt)}</time> · ${(0,markup/* write */.M9)((name) => (0,the_run/* suiteInWords */.DV)(model, name))} · run ${(0,markup/* code */.aY)(model.runKey)} · ${(0,format/* counted */.hS)(model.jobs.length, 'job')}</p>
</header>
<main>
${sections.filter(({ title }) => title !== undefined).map((section) => drawSection(section, room))}
</main>
<footer>
${untitled.filter(({ isFinding }) => !isFinding).map((section) => paragraphs(section, 'note'))}
${links.length > 0 ? (0,markup/* html */.qy) `<p class="note">${(0,markup/* joined */.oR)(links, ' · ')}</p>` : markup/* NOTHING */.K$}
</footer>`,
    });
}
/** A section without a title; one with more than words gets a box. */
function paragraphs({ intro = '', label, rows = [], typed }, className) {
    const words = (0,markup/* html */.qy) `${label ? (0,markup/* html */.qy) `<b>${label}</b> ` : markup/* NOTHING */.K$}${(0,markup/* write */.M9)(intro)}`;
    if (label === undefined || className === 'note')
        return (0,markup/* html */.qy) `<p class="${className}">${words}</p>\n`;
    return (0,markup/* html */.qy) `<div class="next"><p>${words}</p>
${rows.length > 0 ? (0,markup/* html */.qy) `<ul>${rows.map(item)}</ul>` : markup/* NOTHING */.K$}${typedLines(typed)}</div>
`;
}
function tiles({ comparison, counts, durationMs }) {
    const took = (0,markup/* html */.qy) `${durationMs === null ? 'unfinished' : (0,format/* duration */.p0)(durationMs)}`;
    return (0,markup/* html */.qy) `<dl class="tiles">
${comparison === null
        ? [
            tile('Cases measured', (0,markup/* html */.qy) `${counts.measured}<small> of ${counts.cases}</small>`),
            ...cases/* UNMEASURED */.aR.filter((status) => status === 'failed' || counts[status] > 0).map((status) => countTile(cases/* CASE_STATUSES */.sf[status], counts[status])),
            tile('Runs kept', (0,markup/* html */.qy) `${counts.keptRuns}`),
        ]
        : verdictTiles(comparison)}
${tile('Took', took)}
</dl>`;
}
/** What could not be judged, what changed, and every other verdict that some cell has. */
function verdictTiles({ cells, counts, separate }) {
    const changes = separate
        ? ['suspect']
        : verdicts/* VERDICT_NAMES */.BO.filter((verdict) => verdicts/* VERDICTS */.bk[verdict].isCalled);
    const first = counts.couldNotBeJudged > 0 ? ['couldNotBeJudged', ...changes] : changes;
    const others = verdicts/* VERDICT_NAMES */.BO.filter((verdict) => !first.includes(verdict) && counts[verdict] > 0);
    return [...first, ...others].map((verdict, index) => {
        const of = index === 0 ? (0,markup/* html */.qy) `<small> of ${cells.length}</small>` : markup/* NOTHING */.K$;
        return countTile(verdicts/* VERDICTS */.bk[verdict], counts[verdict], of);
    });
}
function countTile({ tone, word }, count, of = markup/* NOTHING */.K$) {
    return tile((0,format/* capital */.Nx)(word), (0,markup/* html */.qy) `${count}${of}`, tone === 'bad' && count > 0 ? 'bad' : '');
}
function tile(label, value, tone = '') {
    return (0,markup/* html */.qy) `<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
}
/**
 * A section of a page.
 *
 * @param where what there is no room for is told to be instead
 */
function drawSection(section, room, where) {
    const { columns, filters = [], id, intro, legend, noun = 'row', title = '', typed } = section;
    const { bytes = BYTES, most = Number.POSITIVE_INFINITY, pictures = [], rows = [] } = section;
    room.add(bytes);
    const filled = (0,report_section/* filledColumns */.kP)(columns ?? [], rows, { pictures: true });
    const { shown } = room.take(rows.slice(0, most), (row) => columns ? (0,markup/* tableRow */.jD)(row, filled) : item(row));
    const rest = (0,markup/* leftOut */.ig)(rows.length - shown.length, noun, where);
    const isDrawn = pictures.length > 0;
    const caption = [intro, ...(isDrawn ? [] : [legend])].flatMap((words) => words ? [(0,markup/* write */.M9)(words)] : []);
    return (0,markup/* html */.qy) `
<section aria-labelledby="${id}">
<h2 id="${id}">${(0,markup/* write */.M9)(title)}</h2>
${isDrawn && legend ? (0,markup/* html */.qy) `<p class="legend">${(0,markup/* write */.M9)(legend)}</p>` : markup/* NOTHING */.K$}
${filters.map(filterOf)}
${isDrawn ? cards(pictures, room) : markup/* NOTHING */.K$}
${columns && shown.length > 0
        ? (0,markup/* table */.tp)(id, filled, shown, (0,markup/* joined */.oR)(caption, ' '), rows[0]?.verdict !== undefined)
        : caption.map((words) => (0,markup/* html */.qy) `<p class="legend">${words}</p>`)}
${columns === undefined && shown.length > 0 ? (0,markup/* html */.qy) `<ul>${shown}</ul>` : markup/* NOTHING */.K$}
${rest}${typedLines(typed)}
</section>`;
}
function item({ cells }) {
    return (0,markup/* html */.qy) `<li>${(0,markup/* write */.M9)(cells[0]?.words ?? '')}</li>\n`;
}
function typedLines(typed) {
    if (typed === undefined)
        return markup/* NOTHING */.K$;
    const lines = typed.lines.map((line) => (0,markup/* html */.qy) `${line}`);
    return (0,markup/* html */.qy) `<p class="note">${typed.what}</p><pre>${(0,markup/* joined */.oR)(lines, '\n')}</pre>`;
}
/** Shown by the script, which is what makes it work. */
function filterOf({ key, legend, options }) {
    if (options.length < 2)
        return markup/* NOTHING */.K$;
    const choices = options.map(({ group, value, words }) => {
        const swatch = group === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `<span class="swatch"></span>`;
        return (0,markup/* html */.qy) `<label class="${(0,markup/* classOf */.Kl)(group)}"><input type="radio" name="${key}" value="${value}">${swatch}${words}</label>\n`;
    });
    return (0,markup/* html */.qy) `
<fieldset class="filter" data-filter="${key}" hidden>
<legend>${legend}</legend>
<label><input type="radio" name="${key}" value="" checked>All</label>
${choices}
</fieldset>`;
}
function cards(pictures, room) {
    let left = 0;
    const made = pictures.map(({ isWide, note, panels, title }) => {
        const drawn = room.take(panels, (panel) => {
            const heading = panel.title === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `<h4>${panel.title}</h4>`;
            const said = panel.note === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `<p class="note">${panel.note}</p>`;
            const client = panel.client === undefined ? '' : (0,draw_colors/* clientClass */.yl)(panel.client);
            const colors = [(0,markup/* classOf */.Kl)(panel.group), client].join(' ').trim();
            const svg = panel.draw(`${panel.words}. All figures are in a table.`);
            return (0,markup/* html */.qy) `
<div class="panel ${colors}" data-group="${panel.group}">
${heading}${said}${svg}
</div>`;
        });
        left += drawn.left;
        if (drawn.shown.length === 0)
            return markup/* NOTHING */.K$;
        return (0,markup/* html */.qy) `
<article class="${isWide ? 'card wide' : 'card'}">
<h3>${title}</h3>
${note === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `<p class="note">${note}</p>`}${drawn.shown}
</article>`;
    });
    const missing = `${(0,format/* counted */.hS)(left, 'more drawing')} ${left === 1 ? 'is' : 'are'} left out`;
    return (0,markup/* html */.qy) `<div class="cards">${made}</div>
${left > 0 ? (0,markup/* html */.qy) `<p class="note">${missing}: there is no space here. The figures are in result.json.</p>` : markup/* NOTHING */.K$}`;
}

;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/get.js
// Lodash implementation of `get`

const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp(
  // Match anything that isn't a dot or bracket.
  "[^.[\\]]+" +
    "|" +
    // Or match property names within brackets.
    "\\[(?:" +
    // Match a non-string expression.
    "([^\"'][^[]*)" +
    "|" +
    // Or match strings (supports escaping characters).
    "([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2" +
    ")\\]" +
    "|" +
    // Or match "" as the space between consecutive dots or empty brackets.
    "(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))",
  "g",
);
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;

const getTag = function (value) {
  // if (!value) value === undefined ? "[object Undefined]" : "[object Null]";
  return Object.prototype.toString.call(value);
};

const isSymbol = function (value) {
  const type = typeof value;
  return (
    type === "symbol" ||
    (type === "object" && value && getTag(value) === "[object Symbol]")
  );
};

const isKey = function (value, object) {
  if (Array.isArray(value)) {
    return false;
  }
  const type = typeof value;
  if (
    type === "number" ||
    type === "symbol" ||
    type === "boolean" ||
    !value ||
    isSymbol(value)
  ) {
    return true;
  }
  return (
    reIsPlainProp.test(value) ||
    !reIsDeepProp.test(value) ||
    (object != null && value in Object(object))
  );
};

const stringToPath = function (string) {
  const result = [];
  if (string.charCodeAt(0) === charCodeOfDot) {
    result.push("");
  }
  string.replace(rePropName, function (match, expression, quote, subString) {
    let key = match;
    if (quote) {
      key = subString.replace(reEscapeChar, "$1");
    } else if (expression) {
      key = expression.trim();
    }
    result.push(key);
  });
  return result;
};

const castPath = function (value, object) {
  if (Array.isArray(value)) {
    return value;
  } else {
    return isKey(value, object) ? [value] : stringToPath(value);
  }
};

const toKey = function (value) {
  if (typeof value === "string" || isSymbol(value)) return value;
  const result = `${value}`;
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
};

const get = function (object, path) {
  path = castPath(path, object);
  let index = 0;
  const length = path.length;
  while (object != null && index < length) {
    object = object[toKey(path[index++])];
  }
  return index && index === length ? object : undefined;
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function (columns) {
  if (columns === undefined || columns === null) {
    return [undefined, undefined];
  }
  if (typeof columns !== "object") {
    return [Error('Invalid option "columns": expect an array or an object')];
  }
  if (!Array.isArray(columns)) {
    const newcolumns = [];
    for (const k in columns) {
      newcolumns.push({
        key: k,
        header: columns[k],
      });
    }
    columns = newcolumns;
  } else {
    const newcolumns = [];
    for (const column of columns) {
      if (typeof column === "string") {
        newcolumns.push({
          key: column,
          header: column,
        });
      } else if (
        typeof column === "object" &&
        column !== null &&
        !Array.isArray(column)
      ) {
        if (!column.key) {
          return [
            Error('Invalid column definition: property "key" is required'),
          ];
        }
        if (column.header === undefined) {
          column.header = column.key;
        }
        newcolumns.push(column);
      } else {
        return [
          Error("Invalid column definition: expect a string or an object"),
        ];
      }
    }
    columns = newcolumns;
  }
  return [undefined, columns];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ");
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString()
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/normalize_options.js




const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    return [
      new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", [
        "option `bom` is optional and must be a boolean value,",
        `got ${JSON.stringify(options.bom)}`,
      ]),
    ];
  }
  // Normalize option `delimiter`
  if (options.delimiter === undefined || options.delimiter === null) {
    options.delimiter = ",";
  } else if (Buffer.isBuffer(options.delimiter)) {
    options.delimiter = options.delimiter.toString();
  } else if (typeof options.delimiter !== "string") {
    return [
      new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", [
        "option `delimiter` must be a buffer or a string,",
        `got ${JSON.stringify(options.delimiter)}`,
      ]),
    ];
  }
  // Normalize option `quote`
  if (options.quote === undefined || options.quote === null) {
    options.quote = '"';
  } else if (options.quote === true) {
    options.quote = '"';
  } else if (options.quote === false) {
    options.quote = "";
  } else if (Buffer.isBuffer(options.quote)) {
    options.quote = options.quote.toString();
  } else if (typeof options.quote !== "string") {
    return [
      new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", [
        "option `quote` must be a boolean, a buffer or a string,",
        `got ${JSON.stringify(options.quote)}`,
      ]),
    ];
  }
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `escape_formulas`
  if (
    options.escape_formulas === undefined ||
    options.escape_formulas === null
  ) {
    options.escape_formulas = false;
  } else if (typeof options.escape_formulas !== "boolean") {
    return [
      new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", [
        "option `escape_formulas` must be a boolean,",
        `got ${JSON.stringify(options.escape_formulas)}`,
      ]),
    ];
  }
  // Normalize option `quoted_empty`
  if (options.quoted_empty === undefined || options.quoted_empty === null) {
    options.quoted_empty = undefined;
  } else {
    // todo
  }
  // Normalize option `quoted_match`
  if (
    options.quoted_match === undefined ||
    options.quoted_match === null ||
    options.quoted_match === false
  ) {
    options.quoted_match = null;
  } else if (!Array.isArray(options.quoted_match)) {
    options.quoted_match = [options.quoted_match];
  }
  if (options.quoted_match) {
    for (const quoted_match of options.quoted_match) {
      const isString = typeof quoted_match === "string";
      const isRegExp = quoted_match instanceof RegExp;
      if (!isString && !isRegExp) {
        return [
          new CsvError("CSV_OPTION_QUOTED_MATCH", [
            "option `quoted_match` must be a string or a regex,",
            `got ${JSON.stringify(options.quoted_match)}`,
          ]),
        ];
      }
    }
  }
  // Normalize option `quoted_string`
  if (options.quoted_string === undefined || options.quoted_string === null) {
    options.quoted_string = false;
  } else {
    // todo
  }
  // Normalize option `eof`
  if (options.eof === undefined || options.eof === null) {
    options.eof = true;
  } else {
    // todo
  }
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === null) {
    options.escape = '"';
  } else if (Buffer.isBuffer(options.escape)) {
    options.escape = options.escape.toString();
  } else if (typeof options.escape !== "string") {
    return [
      Error(
        `Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`,
      ),
    ];
  }
  if (options.escape.length > 1) {
    return [
      Error(
        `Invalid Option: escape must be one character, got ${options.escape.length} characters`,
      ),
    ];
  }
  // Normalize option `header`
  if (
    options.header === undefined ||
    options.header === null ||
    options.header === false
  ) {
    options.header = false;
  } else if (options.header !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER",
      [
        "option `header` is expected to be a boolean,",
        `got ${JSON.stringify(options.header)}`,
      ],
      options,
    );
  }
  // Normalize option `headers_as_comment`
  if (
    options.header_as_comment === undefined ||
    options.header_as_comment === null ||
    options.header_as_comment === false
  ) {
    options.header_as_comment = false;
  } else if (options.header_as_comment === true) {
    options.header_as_comment = "#";
  } else if (Buffer.isBuffer(options.header_as_comment)) {
    options.header_as_comment = options.header_as_comment.toString();
  } else if (typeof options.header_as_comment !== "string") {
    throw new CsvError(
      "CSV_INVALID_OPTION_HEADER_AS_COMMENT",
      [
        "option `header_as_comment` must be a boolean, a string or a buffer,",
        `got ${JSON.stringify(options.header_as_comment)}`,
      ],
      options,
    );
  }
  // if (options.header_as_comment && !options.comment?.length) {
  //   throw new CsvError(
  //     "CSV_INVALID_OPTION_COMMENT",
  //     [
  //       "option `comment` must be a non empty string or buffer when using `header_as_comment`,",
  //       `got ${JSON.stringify(options.comment)}`,
  //     ],
  //     options,
  //   );
  // }
  // Header is always enabled with `header_as_comment`
  // if (options.header_as_comment === true) {
  //   options.header = true;
  // }
  // Normalize option `columns`
  const [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== undefined) return [errColumns];
  options.columns = columns;
  // Normalize option `quoted`
  if (options.quoted === undefined || options.quoted === null) {
    options.quoted = false;
  } else {
    // todo
  }
  // Normalize option `cast`
  if (options.cast === undefined || options.cast === null) {
    options.cast = {};
  } else {
    // todo
  }
  // Normalize option cast.bigint
  if (options.cast.bigint === undefined || options.cast.bigint === null) {
    // Cast boolean to string by default
    options.cast.bigint = (value) => "" + value;
  }
  // Normalize option cast.boolean
  if (options.cast.boolean === undefined || options.cast.boolean === null) {
    // Cast boolean to string by default
    options.cast.boolean = (value) => (value ? "1" : "");
  }
  // Normalize option cast.date
  if (options.cast.date === undefined || options.cast.date === null) {
    // Cast date to timestamp string by default
    options.cast.date = (value) => "" + value.getTime();
  }
  // Normalize option cast.number
  if (options.cast.number === undefined || options.cast.number === null) {
    // Cast number to string using native casting by default
    options.cast.number = (value) => "" + value;
  }
  // Normalize option cast.object
  if (options.cast.object === undefined || options.cast.object === null) {
    // Stringify object as JSON by default
    options.cast.object = (value) => JSON.stringify(value);
  }
  // Normalize option cast.string
  if (options.cast.string === undefined || options.cast.string === null) {
    // Leave string untouched
    options.cast.string = function (value) {
      return value;
    };
  }
  // Normalize option `on_record`
  if (
    options.on_record !== undefined &&
    typeof options.on_record !== "function"
  ) {
    return [Error(`Invalid Option: "on_record" must be a function.`)];
  }
  // Normalize option `quote_record_delimiter`
  if (
    options.quote_record_delimiter === undefined ||
    options.quote_record_delimiter === null
  ) {
    options.quote_record_delimiter = !options.record_delimiter;
  } else if (typeof options.quote_record_delimiter !== "boolean") {
    return [
      new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", [
        "option `quote_record_delimiter` must be a boolean,",
        `got ${JSON.stringify(options.quote_record_delimiter)}`,
      ]),
    ];
  }
  // Normalize option `record_delimiter`
  if (
    options.record_delimiter === undefined ||
    options.record_delimiter === null
  ) {
    options.record_delimiter = "\n";
  } else if (Buffer.isBuffer(options.record_delimiter)) {
    options.record_delimiter = options.record_delimiter.toString();
  } else if (typeof options.record_delimiter !== "string") {
    return [
      Error(
        `Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`,
      ),
    ];
  }
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = "\n";
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = "\r\n";
      break;
    case "ascii":
      options.record_delimiter = "\u001e";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [undefined, options];
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/api/index.js




const bom_utf8 = Buffer.from([239, 187, 191]);
// True when appending `separator` after `value` would let `parse` find
// `separator` starting inside `value`. Besides the field containing the whole
// separator, this also covers boundary fusion: a field whose tail is a
// non-empty prefix of a multi-character separator merges with the appended
// separator (eg value "a:" + delimiter "::" => "a:::", matched at offset 1).
// Such fields must be quoted to round-trip, like RFC 4180 fields containing the
// delimiter, generalized to multi-character delimiters and record delimiters.
const emits_separator = function (value, separators) {
  return separators.some(
    (separator) =>
      separator.length !== 0 &&
      (value.indexOf(separator) !== -1 ||
        (separator.length > 1 &&
          (value + separator).indexOf(separator) < value.length)),
  );
};
// True when `value` matches one of the `quoted_match` patterns. The regexps
// come from the user and the same objects are reused for every field, so the
// test must not depend on their state: `RegExp.prototype.test` advances
// `lastIndex` on a global or sticky regexp, which would make a match in one
// field move where the next field starts matching. `String.prototype.search`
// searches from the start and restores `lastIndex`, and is equivalent to
// `test` for the stateless regexps.
const matches_quoted_match = function (value, quoted_match) {
  if (!quoted_match) return false;
  return quoted_match.some((pattern) =>
    typeof pattern === "string"
      ? value.indexOf(pattern) !== -1
      : value.search(pattern) !== -1,
  );
};

const stringifier = function (options, state, info) {
  return {
    options: options,
    state: state,
    info: info,
    __transform: function (chunk, push) {
      // Chunk validation
      if (!Array.isArray(chunk) && typeof chunk !== "object") {
        return Error(
          `Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`,
        );
      }
      // Detect columns from the first record
      if (this.info.records === 0) {
        if (Array.isArray(chunk)) {
          if (
            this.options.header === true &&
            this.options.columns === undefined
          ) {
            return Error(
              "Undiscoverable Columns: header option requires column option or object records",
            );
          }
        } else if (this.options.columns === undefined) {
          const [err, columns] = normalize_columns(Object.keys(chunk));
          if (err) return;
          this.options.columns = columns;
        }
      }
      // Emit the header
      if (this.info.records === 0) {
        this.bom(push);
        const err = this.headers(push);
        if (err) return err;
      }
      // Emit and stringify the record if an object or an array
      try {
        // this.emit('record', chunk, this.info.records);
        if (this.options.on_record) {
          this.options.on_record(chunk, this.info.records);
        }
      } catch (err) {
        return err;
      }
      // Convert the record into a string
      let err, chunk_string;
      if (this.options.eof) {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          chunk_string = chunk_string + this.options.record_delimiter;
        }
      } else {
        [err, chunk_string] = this.stringify(chunk);
        if (err) return err;
        if (chunk_string === undefined) {
          return;
        } else {
          if (this.options.header || this.info.records) {
            chunk_string = this.options.record_delimiter + chunk_string;
          }
        }
      }
      // Emit the csv
      this.info.records++;
      push(chunk_string);
    },
    stringify: function (chunk, chunkIsHeader = false) {
      if (typeof chunk !== "object") {
        return [undefined, chunk];
      }
      const { columns } = this.options;
      const record = [];
      // Record is an array
      if (Array.isArray(chunk)) {
        // We are getting an array but the user has specified output columns. In
        // this case, we respect the columns indexes
        const length = columns
          ? Math.min(chunk.length, columns.length)
          : chunk.length;
        // Cast record elements
        for (let i = 0; i < length; i++) {
          const field = chunk[i];
          const [err, value] = this.__cast(field, {
            index: i,
            column: i,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
        // Record is a literal object
        // `columns` is always defined: it is either provided or discovered.
      } else {
        for (let i = 0; i < columns.length; i++) {
          const field = get(chunk, columns[i].key);
          const [err, value] = this.__cast(field, {
            index: i,
            column: columns[i].key,
            records: this.info.records,
            header: chunkIsHeader,
          });
          if (err) return [err];
          record[i] = [value, field];
        }
      }
      let csvrecord = "";
      for (let i = 0; i < record.length; i++) {
        let options, err;

        let [value, field] = record[i];
        if (typeof value === "string") {
          options = this.options;
        } else if (is_object(value)) {
          // Value is considerered as a mix of a value and options
          options = { ...value };
          value = options.value;
          delete options.value;
          if (
            typeof value !== "string" &&
            value !== undefined &&
            value !== null
          ) {
            if (err)
              return [
                Error(
                  `Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`,
                ),
              ];
          }
          // Merge global options with the ones returned by cast
          options = { ...this.options, ...options };
          [err, options] = normalize_options(options);
          if (err !== undefined) {
            return [err];
          }
        } else if (value === undefined || value === null) {
          options = this.options;
        } else {
          return [
            Error(
              `Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`,
            ),
          ];
        }
        const {
          delimiter,
          escape,
          quote,
          quoted,
          quoted_empty,
          quoted_string,
          quoted_match,
          record_delimiter,
          quote_record_delimiter,
          escape_formulas,
        } = options;
        if ("" === value && "" === field) {
          const quotedMatch = matches_quoted_match(value, quoted_match);
          const shouldQuote =
            quotedMatch ||
            true === quoted_empty ||
            (true === quoted_string && false !== quoted_empty);
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (value) {
          if (typeof value !== "string") {
            return [
              Error(
                `Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`,
              ),
            ];
          }
          const containsdelimiter = emits_separator(value, [delimiter]);
          const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
          const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
          // Testing `\n` and `\r` covers the three sequences `parse` discovers
          const containsRecordDelimiter = emits_separator(value, [
            record_delimiter,
            ...(quote_record_delimiter === false ? [] : ["\n", "\r"]),
          ]);
          const quotedString = quoted_string && typeof field === "string";
          const quotedMatch = matches_quoted_match(value, quoted_match);
          // See https://github.com/adaltas/node-csv/pull/387
          // More about CSV injection or formula injection, when websites embed
          // untrusted input inside CSV files:
          // https://owasp.org/www-community/attacks/CSV_Injection
          // http://georgemauer.net/2017/10/07/csv-injection.html
          // Apple Numbers unicode normalization is empirical from testing
          if (escape_formulas) {
            switch (value[0]) {
              case "-":
                if (typeof field === "number" || typeof field === "bigint") {
                  break;
                }
                value = `'${value}`;
                break;
              case "=":
              case "+":
              case "@":
              case "\t":
              case "\r":
              case "\uFF1D": // Unicode '='
              case "\uFF0B": // Unicode '+'
              case "\uFF0D": // Unicode '-'
              case "\uFF20": // Unicode '@'
                value = `'${value}`;
                break;
            }
          }
          const shouldQuote =
            containsQuote === true ||
            containsdelimiter ||
            containsRecordDelimiter ||
            quoted ||
            quotedString ||
            quotedMatch;
          if (shouldQuote === true && containsEscape === true) {
            value = value.replaceAll(escape, () => escape + escape);
          }
          if (containsQuote === true) {
            value = value.replaceAll(quote, () => escape + quote);
          }
          if (shouldQuote === true) {
            value = quote + value + quote;
          }
          csvrecord += value;
        } else if (
          quoted_empty === true ||
          (field === "" && quoted_string === true && quoted_empty !== false)
        ) {
          csvrecord += quote + quote;
        }
        if (i !== record.length - 1) {
          csvrecord += delimiter;
        }
      }
      return [undefined, csvrecord];
    },
    bom: function (push) {
      if (this.options.bom !== true) {
        return;
      }
      push(bom_utf8);
    },
    headers: function (push) {
      if (this.options.header === false) {
        return;
      }
      if (this.options.columns === undefined) {
        return;
      }
      let err;
      let headers = this.options.columns.map((column) => column.header);
      if (this.options.eof) {
        [err, headers] = this.stringify(headers, true);
        headers += this.options.record_delimiter;
      } else {
        [err, headers] = this.stringify(headers, true);
      }
      if (err) return err;
      if (this.options.header_as_comment) {
        headers = this.options.header_as_comment + " " + headers;
      }
      push(headers);
    },
    __cast: function (value, context) {
      const type = typeof value;
      try {
        if (type === "string") {
          // Fine for 99% of the cases
          return [undefined, this.options.cast.string(value, context)];
        } else if (type === "bigint") {
          return [undefined, this.options.cast.bigint(value, context)];
        } else if (type === "number") {
          return [undefined, this.options.cast.number(value, context)];
        } else if (type === "boolean") {
          return [undefined, this.options.cast.boolean(value, context)];
        } else if (value instanceof Date) {
          return [undefined, this.options.cast.date(value, context)];
        } else if (type === "object" && value !== null) {
          return [undefined, this.options.cast.object(value, context)];
        } else if (value === null && this.options.cast.null !== undefined) {
          return [undefined, this.options.cast.null(value, context)];
        } else if (
          value === undefined &&
          this.options.cast.undefined !== undefined
        ) {
          return [undefined, this.options.cast.undefined(value, context)];
        } else {
          return [undefined, value];
        }
      } catch (err) {
        return [err];
      }
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-stringify/lib/sync.js
/*
CSV Stringify

Please look at the [Sync API](https://csv.js.org/stringify/api/sync/) for
additional information.
*/




const stringify = function (records, opts = {}) {
  const data = [];
  const [err, options] = normalize_options(opts);
  if (err !== undefined) throw err;
  const state = {
    stop: false,
  };
  // Information
  const info = {
    records: 0,
  };
  const api = stringifier(options, state, info);
  for (const record of records) {
    const err = api.__transform(record, function (record) {
      data.push(record);
    });
    if (err !== undefined) throw err;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    const err = api.headers((headers) => {
      data.push(headers);
    });
    if (err !== undefined) throw err;
  }
  return data.join("");
};



// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/model.js
var model_model = __webpack_require__(53553);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/exports.js




/** All formats, by name. */
const EXPORTS = {
    json,
    csv,
    'github-action-benchmark': githubActionBenchmark,
    bencher,
};
/** Figures of all cases, without their single runs, and all that a comparison came to; Gb/s and seconds. */
function json(run) {
    const { comparisons = [], finishedAt, runKey, startedAt, suite, trigger } = run;
    const { clientComparisons = [], costComparisons = [] } = run;
    const { hostShares = [], smallestChanges = [] } = run;
    const cases = figuresOf(run).map(({ group, found }) => ({
        instanceType: group.instanceType,
        storageClass: group.storageClass,
        bucket: group.bucket,
        side: group.side,
        attempt: group.attempt,
        s3Client: found.s3Client,
        workload: found.workload,
        bytesPerRun: found.bytesPerRun,
        status: found.status,
        reason: found.reason,
        gigabitsPerSecond: found.unit === 'Gb/s' ? found.throughput : null,
        ...(found.unit === 'requests/s' && { requestsPerSecond: found.throughput }),
        medianSeconds: found.medianSeconds,
        cpuSecondsPerGigabyte: found.cpuSecondsPerGigabyte,
        ...(found.unit === 'requests/s' && { cpuSecondsPerRequest: found.cpuSecondsPerRequest }),
        peakMemoryBytes: found.peakMemoryBytes,
        metrics: found.metrics,
        requests: found.requests && withoutDetails(found.requests),
        ofLineRate: found.ofLineRate,
    }));
    const judged = { clientComparisons, costComparisons, comparisons, smallestChanges, hostShares };
    return textOf({ runKey, trigger, startedAt, finishedAt, suite, cases, ...judged });
}
/** Single requests are in the result itself. */
function withoutDetails({ errors, retries, runs, seen: { details, ...counts } }) {
    return { ofMedianRun: counts, ofAllRuns: { runs, retries, errors } };
}
const CSV_COLUMNS = [
    ...['runKey', 'instanceType', 'storageClass', 'bucket', 'side', 'attempt', 's3Client'],
    ...['workload', 'status', 'reason', 'bytesPerRun', 'round', 'run', 'warmup', 'seconds'],
    ...['gigabitsPerSecond', 'implausible', 'cpuSeconds', 'peakMemoryBytes', 'requestsPerSecond'],
    ...['voluntarySwitches', 'involuntarySwitches'],
];
/**
 * A row for each case and measurement, warm-ups too; a case without any has one row. RFC 4180, with
 * a line of heads; what a spreadsheet would take for a formula gets an apostrophe before it.
 */
function csv({ jobs, runKey }) {
    const rows = jobs.flatMap(({ cases, instanceType }) => cases.flatMap(({ measurements, ...found }) => {
        const common = { runKey, instanceType, attempt: 1, ...found };
        return measurements.length === 0
            ? [common]
            : measurements.map((measurement) => ({ ...common, ...measurement }));
    }));
    return stringify(rows, {
        header: true,
        columns: CSV_COLUMNS,
        escape_formulas: true,
        cast: { boolean: String },
    });
}
/**
 * For the tool `customBiggerIsBetter` of github-action-benchmark
 * (https://github.com/benchmark-action/github-action-benchmark): median Gb/s of each case,
 * of workloads of requests requests/s.
 */
function githubActionBenchmark(run) {
    const entries = [...namedFigures(run)].map(([name, { throughput, unit }]) => ({
        name,
        unit,
        value: throughput.median,
        ...(throughput.spread === null ? {} : { range: `± ${(0,format/* percent */.KN)(throughput.spread)}` }),
        extra: `${throughput.runs} kept runs, ${(0,format/* figure */.vP)(throughput.min)} to ${(0,format/* figure */.vP)(throughput.max)} ${unit}`,
    }));
    return textOf(entries);
}
const MEASURES = {
    'Gb/s': 'gigabits-per-second',
    'requests/s': 'requests-per-second',
};
/**
 * Bencher Metric Format (https://bencher.dev/docs/reference/bencher-metric-format): median Gb/s of
 * each case, or its requests/s, with the slowest and the fastest kept run.
 */
function bencher(run) {
    const benchmarks = [...namedFigures(run)].map(([name, { throughput, unit }]) => {
        const { max, median, min } = throughput;
        return [
            name,
            { [MEASURES[unit]]: { value: median, lower_value: min, upper_value: max } },
        ];
    });
    return textOf(Object.fromEntries(benchmarks));
}
/** Every case of a run with its figures, in the order of the reports. */
function figuresOf(run) {
    return (0,model_model.reportModel)(run).groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
}
/**
 * What was measured of the candidate, by names that stay the same from run to run: other programs
 * keep a history by them. A bucket's name is in it only where its storage class has several.
 */
function namedFigures(run) {
    const figures = figuresOf(run).filter(({ group }) => group.side === 'candidate');
    const buckets = Map.groupBy(new Set(figures.map(({ group }) => JSON.stringify([group.storageClass, group.bucket]))), (pair) => JSON.parse(pair)[0]);
    return new Map(figures.flatMap(({ group: { bucket, instanceType, storageClass }, found }) => {
        if (!(0,cases/* isRankable */.JX)(found))
            return [];
        const where = (buckets.get(storageClass)?.length ?? 0) > 1 ? `${storageClass} ${bucket}` : storageClass;
        return [[[instanceType, where, found.s3Client, found.workload].join(' / '), found]];
    }));
}
function textOf(figures) {
    return `${JSON.stringify(figures, null, 2)}\n`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/model/comparison.js
var model_comparison = __webpack_require__(39727);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/verdict-in-words.js + 1 modules
var verdict_in_words = __webpack_require__(9052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/request.js
var request = __webpack_require__(68598);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/app/reports.js










/** Writes the reports of a run beside its result. */
async function writeReports(run, out, context = {}, formats = []) {
    const model = (0,model_model.reportModel)(run, context);
    const summary = (0,markdown/* renderSummary */.Br)(model);
    await (0,promises_.writeFile)(out.summary, summary);
    await (0,promises_.writeFile)(out.report, renderHtml(model));
    return { model, summary, exports: await writeExports(run, out.path, formats) };
}
/**
 * Writes a result in other formats.
 *
 * @returns the files
 */
async function writeExports(run, folder, formats) {
    const files = formats.map((format) => (0,external_node_path_.join)(folder, request/* EXPORT_FILES */.Jb[format]));
    await Promise.all(formats.map((format, index) => (0,promises_.writeFile)(files[index], EXPORTS[format](run))));
    return files;
}
/** What a run has measured so far, in Markdown. */
function summaryOf(run, context) {
    return (0,markdown/* renderSummary */.Br)((0,model_model.reportModel)(run, context));
}
/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
function verdictOf(run) {
    const comparison = (0,model_comparison/* summariseComparison */.K)(run, []);
    return comparison ? (0,verdict_in_words/* verdictInWords */._5)(comparison, reports_name).replaceAll('\u00a0', ' ') : '';
}
function reports_name(text) {
    return (0,input_error/* printable */.g$)(text, 60);
}


/***/ }),

/***/ 21281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ Turns),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES),
/* harmony export */   dR: () => (/* binding */ READ_SCHEMA_VERSIONS),
/* harmony export */   m7: () => (/* binding */ LONGEST_NOTE),
/* harmony export */   ns: () => (/* binding */ RunResult),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CaseResult, Host, MachinePrice, JobResult, SuiteUsed */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20449);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4054);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9694);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** The version that this program writes. */
const RESULT_SCHEMA_VERSION = 2;
/** Those that it reads: 1 has no costs of runs. */
const READ_SCHEMA_VERSIONS = [1, RESULT_SCHEMA_VERSION];
const Time = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true });
const Reason = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().describe('Why, in words, when it did not go well.');
const CaseResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
    attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageClass */ .KD,
    bucket: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN,
    workload: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx,
    workloadDigest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .nonnegative()
        .nullable()
        .describe('Bytes of all tasks, null if unknown or if it is not about bytes.'),
    action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['upload', 'download', 'both'])
        .optional()
        .describe('What its tasks do. Absent if unknown.'),
    tasksPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().optional().describe('Absent if unknown.'),
    requestsPerRun: _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .RequestsPerRun */ .rC.optional().describe('Of a workload of requests, which has no bytes or tasks here.'),
    objects: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.'),
    measurements: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .Measurement */ .Dc),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    instanceType: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    cpus: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    nicGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    node: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    workDiskBytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Size of the file system on which files are measured.'),
    instanceMetadata: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['blocked', 'reachable'])
        .optional()
        .describe('Whether the code of a job could reach 169.254.169.254, which hands out the machine’s credentials. Absent where it was not tried.'),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const MachinePrice = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    region: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable().describe('US dollars; null if not known.'),
})
    .describe('As the stack that measured has it.');
const JobResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .InstanceType */ .y9,
    jobId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().nullable(),
    host: Host.nullable(),
    price: MachinePrice.optional().describe('Of its machine. Absent where there is nothing to pay, and in results of older versions.'),
    earlierAttempts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN, zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    commandClients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN)
        .optional()
        .describe('S3 clients that are commands: every run starts them, and its time includes that. Absent where none is, or where it is not known.'),
    roundsSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx)
        .optional()
        .describe('Workloads for which the rest of the budget would not have been enough.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const Turns = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For the rounds on each instance type; null: none was set.'),
    sized: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Whether the sizes of the workloads were chosen by their machine.'),
    leastRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a workload that is begun, as somebody asked. Absent: as the method has it.'),
    mostRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Of a workload, as somebody asked.'),
    warmups: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a process, before its run that counts. Absent: 1.'),
})
    .describe('S3 clients were measured in turn: in each round each in a process of its own.');
const SuiteUsed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('A git URL or path, or `builtin`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn.nullable(),
    baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), candidate: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT, baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn,
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(READ_SCHEMA_VERSIONS),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .RunKey */ .Tb,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Trigger */ .l9,
    suite: SuiteUsed,
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .ByNamesOfAws */ .aR,
    s3Profile: _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MetProfile */ .gK,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Stopped by a person before its end.'),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()))
        .optional()
        .describe('Of the command line or the action, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JobResult),
    turns: Turns.optional(),
    compare: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .cI, _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .FormerDesign */ .yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .Comparison */ .Uf).optional().describe('Absent when nothing was compared.'),
    clientComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientComparison */ .fe).optional(),
    costComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CostComparison */ .tC).optional(),
    smallestChanges: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .SmallestChange */ .gb).optional().describe('One for each instance type.'),
    hostShares: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .HostShare */ .at).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
}


/***/ }),

/***/ 53553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportModel: () => (/* binding */ reportModel)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80950);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50773);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39727);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23659);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86962);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26618);






/** Makes the model of a run, whatever state the run is in. */
function reportModel(result, context = {}) {
    const { jobs } = result;
    const reference = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(result);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledGroups */ .gq)(jobs, reference);
    const cases = groups.flatMap((group) => group.cases);
    const comparison = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseComparison */ .K)(result, groups);
    const places = [...groups, ...(comparison?.cells ?? [])].map(({ place }) => place);
    return {
        runKey: result.runKey,
        trigger: result.trigger,
        suite: result.suite,
        asAws: result.asAws ?? false,
        s3Profile: result.s3Profile ?? null,
        ...(result.options && { options: result.options }),
        startedAt: result.startedAt,
        finishedAt: result.finishedAt,
        state: stateOf(result),
        durationMs: between(result.startedAt, result.finishedAt),
        counts: {
            ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(({ status }) => status)),
            cases: cases.length,
            keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
            warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
            implausible: cases.reduce((sum, found) => sum + found.implausible, 0),
            failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
        },
        jobs: jobs.map(jobSummary),
        groups,
        s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY),
        workloads: (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadsOf */ .mo)(groups),
        places: [...new Set(places)],
        reference: cases.some((found) => found.s3Client === reference && found.throughput)
            ? reference
            : null,
        turns: result.turns ?? null,
        machine: machineBusy(jobs),
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(groups.filter(({ side }) => side === 'candidate').map((group) => group.cases), versionsOf(jobs), reference),
        comparison,
        cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOfRun */ .E)(result),
        falseFlags: context.falseFlags ?? null,
        thresholds: context.thresholds ?? null,
        links: context.links ?? [],
        runner: context.runner ?? null,
    };
}
function stateOf(result) {
    if (result.interrupted)
        return 'interrupted';
    return result.finishedAt === null ? 'running' : 'finished';
}
function jobSummary(job) {
    const { cases, commandClients = [], earlierAttempts = [], ...others } = job;
    const { notBegun = [], notes = [], ...facts } = others;
    return {
        ...facts,
        commandClients,
        earlierAttempts,
        notBegun,
        notes,
        durationMs: between(job.startedAt, job.finishedAt),
        versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .byS3Client */ .NY)(a, b)),
        counts: (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .countByStatus */ .x7)(cases.map(_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)),
    };
}
function versionsOf(jobs) {
    const versions = new Map();
    for (const [s3Client, version] of jobs.flatMap((job) => Object.entries(job.s3ClientVersions))) {
        versions.set(s3Client, (versions.get(s3Client) ?? new Set()).add(version));
    }
    return versions;
}
function between(start, end) {
    if (start === null || end === null)
        return null;
    return Math.max(0, Date.parse(end) - Date.parse(start));
}
/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;
/** @returns null where no run tells */
function machineBusy(jobs) {
    const told = jobs.flatMap(({ cases }) => cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])));
    if (told.length === 0)
        return null;
    const summed = (values) => ({
        usual: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(values),
        most: Math.max(...values),
    });
    const others = summed(told.map((one) => one.others));
    const steal = summed(told.map((one) => one.steal));
    const [ofOthers, ofSteal] = [others, steal].map(({ most, usual }) => Math.max(usual / USUAL, most / SINGLE));
    const worst = ofSteal > ofOthers ? 'steal' : 'others';
    return { others, steal, worst, matters: Math.max(ofOthers, ofSteal) >= 1 };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
