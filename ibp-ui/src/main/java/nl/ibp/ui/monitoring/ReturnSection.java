package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import nl.ibp.ui.component.SortableTable;
import nl.ibp.ui.component.TableColumn;
import nl.ibp.ui.export.CellValue;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.ReturnFigure;
import nl.ibp.workflow.monitoring.ReturnFigure.Judged;

/** Who sends proposals back, and how often. */
class ReturnSection extends FigureSection<ReturnSection.Shown> {

    /**
     * @param isTold false where another province is asked for, of which nothing of this is told
     * @param isCompared false where nothing can come before
     */
    record Shown(List<ReturnFigure> returns, boolean isTold, boolean isCompared, String asked) {}

    private final NameBook names;

    ReturnSection(NameBook names) {
        this.names = names;
    }

    @Override
    void draw(Shown shown) {
        add(heading("overview.returns"));
        if (!shown.isTold()) {
            add(new Paragraph(getTranslation("overview.otherProvince")));
        } else if (shown.returns().isEmpty()) {
            add(new Paragraph(getTranslation("overview.returns.none")));
        } else {
            add(new Table(shown), muted("overview.returns.explained"));
        }
    }

    private final class Table extends Composite<SortableTable<ReturnFigure>> {

        private final Shown shown;

        Table(Shown shown) {
            this.shown = shown;
        }

        @Override
        protected SortableTable<ReturnFigure> initContent() {
            SortableTable<ReturnFigure> table = new SortableTable<>(getTranslation("overview.returns"), shown.returns())
                    .column(TableColumn.<ReturnFigure>text(getTranslation("overview.returns.who"), this::who)
                            .shownAs(this::name)
                            .orderedBy(Comparator.comparing(ReturnFigure::status)
                                    .thenComparing(row -> row.body() == null ? "" : who(row))))
                    .column(TableColumn.number(getTranslation("overview.returns.judged"), row -> row.now()
                            .times()))
                    .column(TableColumn.number(getTranslation("overview.returns.returned"), row -> row.now()
                            .returned()))
                    .column(TableColumn.<ReturnFigure>number(getTranslation("overview.returns.share"), row -> row.now()
                                    .share())
                            .shownAs(row -> new Span(
                                    getTranslation("overview.percent", row.now().share()))));
            if (shown.isCompared()) {
                table.column(TableColumn.<ReturnFigure>figure(
                                getTranslation("overview.returns.before"), row -> before(row.before()))
                        .shownAs(row -> new Span(words(row.before()))));
            }
            return table.sortedBy(0).withDownloads(getTranslation("overview.returns.title", shown.asked()));
        }

        private String who(ReturnFigure row) {
            return row.body() == null
                    ? getTranslation("overview.returns.by." + row.status())
                    : names.body(row.body(), getLocale());
        }

        /** Committees stand under their round. */
        private Span name(ReturnFigure row) {
            Span name = new Span(who(row));
            name.setClassName("figure-part", row.body() != null);
            return name;
        }

        private CellValue before(Judged before) {
            return before.times() == 0 ? CellValue.nothing() : CellValue.number(before.share());
        }

        private String words(Judged before) {
            return before.times() == 0
                    ? getTranslation("overview.returns.before.none")
                    : getTranslation(
                            "overview.returns.before.words", before.share(), before.returned(), before.times());
        }
    }
}
