package nl.ibp.ui.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table, as something that can be counted with where it is no text. */
public sealed interface CellValue {

    /** In a file as it is in the domain: known to come, not known yet, and no nought. */
    String PRO_MEMORIE = "PM";

    record Text(String text) implements CellValue {}

    record Figure(BigDecimal number) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    record Amount(Euros euros) implements CellValue {}

    record ProMemorie() implements CellValue {}

    record Nothing() implements CellValue {}

    static CellValue text(String text) {
        return text.isBlank() ? new Nothing() : new Text(text);
    }

    static CellValue number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** To two decimals: medians and shares are not known more exactly. */
    static CellValue number(double number) {
        return new Figure(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    static CellValue day(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }

    static CellValue amount(Euros euros) {
        return new Amount(euros);
    }

    static CellValue amount(Stated<Euros> stated) {
        if (stated.isProMemorie()) {
            return new ProMemorie();
        }
        return stated.known().<CellValue>map(Amount::new).orElseGet(Nothing::new);
    }

    static CellValue nothing() {
        return new Nothing();
    }
}
