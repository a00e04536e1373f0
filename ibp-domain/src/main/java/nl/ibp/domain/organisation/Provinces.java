package nl.ibp.domain.organisation;

import java.util.List;

public interface Provinces {

    /** All provinces, in the order of their names. */
    List<Province> all();

    default Province get(ProvinceCode code) {
        return all().stream()
                .filter(province -> province.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No province " + code));
    }
}
