package nl.ibp.ui.export;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways in which one can take a table along, beneath it. */
public class Downloads extends Div {

    private final String what;
    private final Locale language = getLocale();
    private final Supplier<TableFile> table;

    /**
     * @param what what the table shows, for who hears the links without seeing where they stand
     * @param table asked at the click, with the rows as they then stand on the page
     */
    public Downloads(String what, Supplier<TableFile> table) {
        this.what = what;
        this.table = table;
        addClassNames("downloads", "no-print");
        add(
                new Span(getTranslation("export.download")),
                link("CSV", "export.download.csv", this::csv),
                link("XLSX", "export.download.xlsx", this::xlsx));
    }

    private Anchor link(String text, String nameKey, Function<TableFile, DownloadResponse> writer) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> writer.apply(onThePage(event))), text);
        link.setAriaLabel(getTranslation(nameKey, what));
        return link;
    }

    /** Downloads come beside the page, whose rows may be put into another order meanwhile. */
    private TableFile onThePage(DownloadEvent event) {
        UI page = event.getUI();
        AtomicReference<TableFile> file = new AtomicReference<>();
        page.accessSynchronously(() -> file.set(table.get()));
        return file.get();
    }

    private DownloadResponse csv(TableFile file) {
        return response(new CsvFile(language).write(file), file.fileName(CsvFile.EXTENSION), CsvFile.TYPE);
    }

    private DownloadResponse xlsx(TableFile file) {
        return response(XlsxFile.write(file), file.fileName(XlsxFile.EXTENSION), XlsxFile.TYPE);
    }

    private static DownloadResponse response(byte[] file, String name, String type) {
        return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
    }
}
