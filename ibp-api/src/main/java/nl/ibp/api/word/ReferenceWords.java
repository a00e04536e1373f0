package nl.ibp.api.word;

import nl.ibp.api.request.Choice;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.stereotype.Component;

/** What the programme consists of at this moment, by the names that programs give it. */
@Component
@WhereSignOnIsSet
public class ReferenceWords {

    private final Provinces provinces;
    private final Themes themes;
    private final FundingSources sources;

    ReferenceWords(Provinces provinces, Themes themes, FundingSources sources) {
        this.provinces = provinces;
        this.themes = themes;
        this.sources = sources;
    }

    public Choice<ProvinceCode> provinces() {
        return Choice.of(provinces.all().stream().map(Province::code).toList(), ProvinceCode::value);
    }

    public Choice<ThemeNumber> themes() {
        return Choice.of(themes.all().stream().map(Theme::number).toList(), ThemeNumber::toString);
    }

    public Choice<FundingSourceId> sources() {
        return Choice.of(sources.all().stream().map(FundingSource::id).toList(), FundingSourceId::value);
    }
}
