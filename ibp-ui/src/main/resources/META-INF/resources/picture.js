/*
 * Makes a picture of a drawing on the page, to take along: what the stylesheets say of each part is written into it, in
 * light colours, and its title, the meaning of its shades and its source come with it. Loaded by PictureDownloads alone.
 */
const WIDTH = 960;
const EDGE = 24;
const LINE = 22;
const SHARPNESS = 2;
const NS = 'http://www.w3.org/2000/svg';
const KEPT = [
    'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'opacity',
    'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'paint-order', 'visibility',
];

function element(name, attributes, text) {
    const made = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) made.textContent = text;
    return made;
}

/* Drawings whose lengths are percentages take any width; the others keep their proportions. */
function sizeOf(svg) {
    const box = svg.getBoundingClientRect();
    if (svg.classList.contains('chart-svg')) return { width: WIDTH, height: box.height };
    return { width: WIDTH, height: (WIDTH * box.height) / box.width };
}

function fix(part) {
    const style = getComputedStyle(part);
    const values = KEPT.map((property) => [property, style.getPropertyValue(property)]);
    return () => {
        values.filter(([, value]) => value).forEach(([property, value]) => part.setAttribute(property, value));
        ['class', 'tabindex', 'href', 'aria-label'].forEach((name) => part.removeAttribute(name));
    };
}

/* A page may be dark: computed where the light tokens hold, and for all parts before any is changed. */
function inLight(svg, size) {
    const stage = document.createElement('div');
    stage.className = 'is-light picture-stage';
    const copy = svg.cloneNode(true);
    stage.append(copy);
    document.body.append(stage);
    try {
        const own = svg.getBoundingClientRect();
        if (!copy.hasAttribute('viewBox') && !svg.classList.contains('chart-svg')) {
            copy.setAttribute('viewBox', `0 0 ${own.width} ${own.height}`);
        }
        [copy, ...copy.querySelectorAll('*')].map(fix).forEach((write) => write());
    } finally {
        stage.remove();
    }
    copy.removeAttribute('style');
    copy.setAttribute('width', size.width);
    copy.setAttribute('height', size.height);
    return copy;
}

function tokenOf(name) {
    const probe = document.createElement('div');
    probe.className = 'is-light picture-stage';
    document.body.append(probe);
    const value = getComputedStyle(probe).getPropertyValue(`--ibp-${name}`).trim();
    probe.remove();
    return value;
}

function textWidth(text) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
    return pen.measureText(text).width;
}

/* What the shades mean, beside each other as far as there is room. Gives the height it took. */
function addLegend(picture, list, top) {
    const items = list ? [...list.children] : [];
    let x = EDGE;
    let y = top;
    for (const item of items) {
        const swatch = item.querySelector('.chart-swatch');
        const shade = [...swatch.classList].find((name) => name.startsWith('shade-')).slice('shade-'.length);
        const text = item.textContent.trim();
        const width = 20 + textWidth(text) + 24;
        if (x > EDGE && x + width > EDGE + WIDTH) {
            x = EDGE;
            y += LINE;
        }
        picture.append(
            shade === 'mark'
                ? element('rect', { x: x + 5, y, width: 3, height: 14, fill: tokenOf('ink') })
                : element('rect', { x, y, width: 14, height: 14, fill: tokenOf(`shade-${shade}`), stroke: tokenOf('edge') }),
            words(text, x + 20, y + 12, 13, tokenOf('grey')),
        );
        x += width;
    }
    return items.length ? y + LINE - top + 8 : 0;
}

function words(text, x, y, size, fill, weight = 400) {
    const family = getComputedStyle(document.body).fontFamily;
    return element('text', { x, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight }, text);
}

export function draw(svg, title, source) {
    const size = sizeOf(svg);
    const picture = element('svg', { xmlns: NS });
    const ground = element('rect', { width: '100%', height: '100%', fill: tokenOf('surface') });
    picture.append(ground, words(title, EDGE, EDGE + 16, 18, tokenOf('ink'), 650));
    let y = EDGE + 36;
    y += addLegend(picture, svg.closest('figure')?.querySelector('.chart-legend'), y);
    const copy = inLight(svg, size);
    copy.setAttribute('x', EDGE);
    copy.setAttribute('y', y);
    picture.append(copy);
    y += size.height + EDGE;
    if (source) {
        picture.append(words(source, EDGE, y, 12, tokenOf('grey')));
        y += EDGE;
    }
    picture.setAttribute('width', size.width + 2 * EDGE);
    picture.setAttribute('height', Math.ceil(y));
    return picture;
}

/* By a data address: the policy of the page allows it, and a canvas stays readable after it. */
async function pixels(text, width, height) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export async function save(svg, name, title, source) {
    const picture = draw(svg, title, source);
    const text = new XMLSerializer().serializeToString(picture);
    const file = name.endsWith('.png')
        ? await pixels(text, +picture.getAttribute('width'), +picture.getAttribute('height'))
        : new Blob([text], { type: 'image/svg+xml' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
