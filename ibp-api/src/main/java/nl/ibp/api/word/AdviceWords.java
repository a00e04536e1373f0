package nl.ibp.api.word;

import nl.ibp.api.request.Words;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.consultation.Stage;

/** Words on what committees advise. */
public final class AdviceWords {

    public static final Words<Position> POSITION = Words.of(Position.class, position -> switch (position) {
        case POSITIVE -> "positief";
        case POSITIVE_WITH_REMARKS -> "positief-met-opmerkingen";
        case NEGATIVE -> "negatief";
        case RETURN -> "terug";
        case DEFER -> "aanhouden";
    });

    public static final Words<Stage> STAGE = Words.of(Stage.class, stage -> switch (stage) {
        case AAC -> "ambtelijk";
        case BAC -> "bestuurlijk";
    });

    private AdviceWords() {}
}
