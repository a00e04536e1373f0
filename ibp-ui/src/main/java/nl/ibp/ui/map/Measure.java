package nl.ibp.ui.map;

import java.util.Arrays;

/** What the provinces are shaded by. */
enum Measure {
    NUMBER("aantal"),
    STEP("stap"),
    LATE("te-laat"),
    MONEY("geld");

    private final String address;

    Measure(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Whatever somebody typed there that means nothing is the usual one. */
    static Measure read(String typed) {
        return Arrays.stream(values())
                .filter(measure -> measure.address.equals(typed))
                .findFirst()
                .orElse(NUMBER);
    }
}
