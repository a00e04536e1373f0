package nl.ibp.ui.chart;

import java.util.Optional;

/** How a part of a drawing is filled: five tints from the lightest to the strongest, and the mark across a bar. */
public enum Shade {
    FIRST("shade-1"),
    SECOND("shade-2"),
    THIRD("shade-3"),
    FOURTH("shade-4"),
    FIFTH("shade-5"),
    MARK("shade-mark");

    private static final int TINTS = 5;

    private final String className;

    Shade(String className) {
        this.className = className;
    }

    public String className() {
        return className;
    }

    /** The tint of a number among numbers up to this most, in five equal steps. Of nothing there is none. */
    public static Optional<Shade> of(double number, double most) {
        if (number <= 0 || most <= 0) {
            return Optional.empty();
        }
        int step = (int) Math.ceil(TINTS * Math.min(number, most) / most);
        return Optional.of(values()[step - 1]);
    }
}
