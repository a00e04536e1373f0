package nl.ibp.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.domain.Stated;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.Themes;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The themes of the programme, and who carries them as far as that is known. */
@RestController
@WhereSignOnIsSet
class ThemesOfProgramme {

    private static final String PATH = "/v1/themas";
    private static final String PRO_MEMORIE = "PM";

    /** Each of the last three is a text, the word PM, or left out where nothing is stated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ThemeItem(
            int nummer,
            String naam,
            @Nullable String trekker,
            @Nullable String bestuurlijkVerantwoordelijk,
            @Nullable String besprokenIn) {

        static ThemeItem of(Theme theme) {
            return new ThemeItem(
                    theme.number().value(),
                    theme.name(),
                    said(theme.leadOrganisation()),
                    said(theme.administrativeLead()),
                    said(theme.discussedIn()));
        }

        private static @Nullable String said(Stated<String> stated) {
            return stated.isProMemorie() ? PRO_MEMORIE : stated.known().orElse(null);
        }
    }

    record ThemeList(List<ThemeItem> themas) {}

    private final Themes themes;

    ThemesOfProgramme(Themes themes) {
        this.themes = themes;
    }

    @GetMapping(PATH)
    ThemeList list() {
        return new ThemeList(themes.all().stream().map(ThemeItem::of).toList());
    }

    @GetMapping(PATH + "/{nummer}")
    ThemeItem read(@PathVariable String nummer) {
        return themes.all().stream()
                .filter(theme -> theme.number().toString().equals(nummer))
                .findFirst()
                .map(ThemeItem::of)
                .orElseThrow(ApiProblem::nothingThere);
    }
}
