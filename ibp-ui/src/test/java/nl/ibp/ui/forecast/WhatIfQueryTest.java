package nl.ibp.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.forecast.WhatIf;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would be different stands in the address and can be sent to a colleague. */
class WhatIfQueryTest {

    private static final BodyId BODY = new BodyId("bac-re");

    private final Bodies bodies = mock(Bodies.class);

    @BeforeEach
    void know() {
        when(bodies.all()).thenReturn(List.of(new Body(BODY, BodyKind.ADMINISTRATIVE_COMMITTEE, "BAC RE", null)));
    }

    @Test
    void comesBackFromItsAddress() {
        WhatIfQuery query = new WhatIfQuery(7, 1, BODY, 25);

        assertThat(WhatIfQuery.read(new QueryParameters(query.parameters()), bodies))
                .isEqualTo(query);
        assertThat(query.whatIf()).isEqualTo(new WhatIf(7, 1, Map.of(BODY, 0.75)));
    }

    @Test
    void needsNoWordsWhereNothingChanges() {
        assertThat(WhatIfQuery.nothing().parameters()).isEmpty();
        assertThat(read("").changesNothing()).isTrue();
        assertThat(read("sneller=bac-re&minder=0").changesNothing()).isTrue();
        assertThat(read("sneller=bac-re").whatIf()).isEqualTo(WhatIf.twiceAsFast(BODY));
    }

    @Test
    void leavesAsItIsWhatMakesNoSense() {
        assertThat(read("termijn=999&vergaderingen=-1&sneller=onbekend&minder=alles"))
                .isEqualTo(WhatIfQuery.nothing());
    }

    private WhatIfQuery read(String parameters) {
        return WhatIfQuery.read(QueryParameters.fromString(parameters), bodies);
    }
}
