package nl.ibp.domain.forecast;

/**
 * When a dossier is to be decided on (issue 5, point 4).
 *
 * @param board the decision of the board
 * @param states the last decision of the States of the participating provinces
 */
public record Forecast(Expected board, Expected states) {

    static Forecast nothing(Said why) {
        return new Forecast(Expected.nothing(why), Expected.nothing(why));
    }
}
