package nl.ibp.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;

/**
 * A drawing with its title, what its shades mean, and the pictures one can take along. The same always stands in a table
 * too: beneath it, folded away ({@link #withTable}), or elsewhere on the page.
 */
@Tag("figure")
@StyleSheet("context://chart.css")
public class Chart extends HtmlContainer {

    private static final String ADDRESS = "event.target.closest('a')?.getAttribute('href')";

    /** Not where somebody wants another tab. */
    private static final String IS_FOLLOWED = "event.target.closest('a') !== null && event.button === 0"
            + " && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey"
            + " && (event.preventDefault(), true)";

    private final Div notes = new Div();
    private final Div foot = new Div();
    private final PictureDownloads pictures;

    /** @param title what it shows, of when and in what unit: it goes with the picture wherever that goes */
    public Chart(String title, Drawing drawing) {
        addClassName("chart");
        Div picture = new Div();
        picture.addClassName("chart-drawing");
        picture.getElement().setProperty("innerHTML", drawing.svg(getTranslation("chart.label", title)));
        followLinks(picture);
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.addClassName("chart-title");
        caption.setText(title);
        notes.addClassName("chart-notes");
        foot.addClassNames("chart-foot", "no-print");
        pictures = new PictureDownloads(title, this);
        foot.add(pictures);
        add(caption);
        if (!drawing.legend().isEmpty()) {
            add(legend(drawing.legend()));
        }
        add(picture, notes, foot);
    }

    /** @param table a {@link nl.ibp.ui.component.SortableTable}, folded away until it is wanted */
    public Chart withTable(Component table) {
        NativeDetails details = new NativeDetails(getTranslation("chart.table.show"), table);
        details.addClassName("chart-table");
        foot.addComponentAsFirst(details);
        return this;
    }

    /** Something to say beneath the drawing, such as what it leaves out. */
    public Chart withNote(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("muted", "text-small");
        notes.add(note);
        return this;
    }

    /** Who must be named wherever the drawing is shown. */
    public Chart withSource(String source) {
        pictures.naming(source);
        return withNote(source);
    }

    private static UnorderedList legend(List<LegendItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("chart-legend");
        items.forEach(item -> {
            Span swatch = new Span();
            swatch.addClassNames("chart-swatch", item.shade().className());
            list.add(new ListItem(swatch, new Span(item.meaning())));
        });
        return list;
    }

    /**
     * The frontend follows links of pages without loading them anew, but stumbles over those in drawings, whose
     * properties are of other kinds; so these are followed from here.
     */
    private static void followLinks(Div picture) {
        picture.getElement()
                .addEventListener(
                        "click",
                        event -> follow(new Location(event.getEventData().getString(ADDRESS))))
                .setFilter(IS_FOLLOWED)
                .addEventData(ADDRESS);
    }

    private static void follow(Location to) {
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }
}
