package nl.ibp.domain.programme;

import java.util.List;

public interface Themes {

    /** All themes in the order of their numbers. */
    List<Theme> all();

    default Theme get(ThemeNumber number) {
        return all().stream()
                .filter(theme -> theme.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No theme " + number));
    }
}
