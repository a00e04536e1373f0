package nl.ibp.api.reference;

import java.util.List;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The provinces, by the codes that the government's register of organisations gives them. */
@RestController
@WhereSignOnIsSet
class ProvincesOfProgramme {

    private static final String PATH = "/v1/provincies";

    record ProvinceItem(String code, String naam, String tooi, int statenzetels) {

        static ProvinceItem of(Province province) {
            return new ProvinceItem(
                    province.code().value(), province.name(), province.code().uri(), province.statesSeats());
        }
    }

    record ProvinceList(List<ProvinceItem> provincies) {}

    private final Provinces provinces;

    ProvincesOfProgramme(Provinces provinces) {
        this.provinces = provinces;
    }

    @GetMapping(PATH)
    ProvinceList list() {
        return new ProvinceList(provinces.all().stream().map(ProvinceItem::of).toList());
    }

    @GetMapping(PATH + "/{code}")
    ProvinceItem read(@PathVariable String code) {
        return provinces.all().stream()
                .filter(province -> province.code().value().equals(code))
                .findFirst()
                .map(ProvinceItem::of)
                .orElseThrow(ApiProblem::nothingThere);
    }
}
