/*
 * Draws one process diagram with where it stands. Loaded by ProcessDiagram alone, and it alone loads the diagram
 * library, so that no other page pays for it.
 */
let library;

function load(url) {
    library ??= new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = url;
        script.onload = () => resolve(window.bpmnvisu);
        script.onerror = reject;
        document.head.append(script);
    });
    return library;
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--ibp-${name}`).trim();

/* What has a shape or a line in the drawing, and how large the drawing is. */
function read(xml) {
    const model = new DOMParser().parseFromString(xml, 'text/xml');
    const named = (name) => [...model.getElementsByTagNameNS('*', name)];
    const drawn = (name) => named(name).map((element) => element.getAttribute('bpmnElement'));
    const bounds = named('Bounds').map((box) => ['x', 'y', 'width', 'height'].map((side) => +box.getAttribute(side)));
    const points = named('waypoint').map((point) => [+point.getAttribute('x'), +point.getAttribute('y'), 0, 0]);
    const all = [...bounds, ...points];
    const span = (at, size) =>
        Math.max(...all.map((box) => box[at] + box[size])) - Math.min(...all.map((box) => box[at]));
    return { shapes: drawn('BPMNShape'), edges: drawn('BPMNEdge'), width: span(0, 2), height: span(1, 3) };
}

function paint(registry, { shapes, edges }, marks) {
    const font = { color: colour('ink'), family: getComputedStyle(document.body).fontFamily };
    const line = { stroke: { color: colour('edge') }, font };
    registry.updateStyle(edges, line);
    registry.updateStyle(shapes, { ...line, fill: { color: colour('surface') } });
    for (const { id, state, count } of marks) {
        const strong = colour(state);
        const quiet = state === 'done';
        registry.updateStyle(id, {
            stroke: { color: strong, width: quiet ? 2 : 4 },
            font: { ...font, isBold: !quiet },
            fill: { color: colour(`${state}-soft`) },
        });
        if (count > 0) {
            registry.addOverlays(id, {
                position: 'top-right',
                label: String(count),
                style: {
                    font: { color: colour('on-state'), size: 18 },
                    fill: { color: strong },
                    stroke: { color: strong, width: 6 },
                },
            });
        }
    }
}

export async function draw(host, libraryUrl, xml, marks, failure) {
    let visu;
    try {
        visu = await load(libraryUrl);
    } catch {
        host.textContent = failure;
        return;
    }
    const model = read(xml);
    host.style.aspectRatio = `${model.width + 24} / ${model.height + 24}`;
    host.style.setProperty('--own-width', `${model.width + 24}px`);
    let drawing;
    const redraw = () => {
        if (!host.isConnected) return;
        host.replaceChildren();
        drawing = new visu.BpmnVisualization({ container: host, navigation: { enabled: false } });
        drawing.load(xml, { fit: { type: 'HorizontalVertical', margin: 8 } });
        paint(drawing.bpmnElementsRegistry, model, marks);
    };
    redraw();
    addEventListener('ibp-scheme', redraw);
    let width = host.clientWidth;
    new ResizeObserver(() => {
        if (Math.abs(host.clientWidth - width) < 2) return;
        width = host.clientWidth;
        drawing.navigation.fit({ type: 'HorizontalVertical', margin: 8 });
    }).observe(host);
}
