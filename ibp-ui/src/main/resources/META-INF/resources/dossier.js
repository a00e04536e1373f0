/*
 * The navigation within a dossier: leads to a section without leaving the page, keeps the section in the address, and
 * marks the one that is being read. Links alone would not do, since the page has a base address other than its own.
 */
export function followSections(nav) {
    const links = new Map([...nav.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const mark = (id) =>
        links.forEach((link, of) => (of === id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));

    function go(id) {
        const section = document.getElementById(id);
        if (!section) return;
        section.scrollIntoView();
        section.querySelector('h2')?.focus({ preventScroll: true });
        mark(id);
    }

    links.forEach((link, id) =>
        link.addEventListener('click', (event) => {
            event.preventDefault();
            history.replaceState(history.state, '', `${location.pathname}${location.search}#${id}`);
            go(id);
        }),
    );

    const seen = new Set();
    const watch = new IntersectionObserver(
        (entries) => {
            entries.forEach((entry) => (entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id)));
            const first = [...links.keys()].find((id) => seen.has(id));
            if (first) mark(first);
        },
        { rootMargin: '-96px 0px -60% 0px' },
    );
    links.forEach((_, id) => {
        const section = document.getElementById(id);
        if (section) watch.observe(section);
    });

    // For who comes from another page of ours, the address follows a moment after the page.
    function goToNamed(frames) {
        const id = location.hash.slice(1);
        if (links.has(id)) go(id);
        else if (frames > 0) requestAnimationFrame(() => goToNamed(frames - 1));
    }
    requestAnimationFrame(() => goToNamed(20));
}
