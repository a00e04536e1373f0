package nl.ibp.domain.decision;

import nl.ibp.domain.voting.RollCall;
import nl.ibp.domain.voting.WrittenProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision of the board rests on.
 *
 * @param rollCall who voted what; null where nobody asked for a vote
 * @param procedure the written procedure it was adopted in
 * @param mandate the mandate it was taken under
 */
public record DecisionBasis(
        DecisionManner manner,
        @Nullable RollCall rollCall,
        @Nullable WrittenProcedureId procedure,
        @Nullable MandateId mandate) {

    public DecisionBasis {
        boolean fits =
                switch (manner) {
                    case MEETING -> procedure == null && mandate == null;
                    case WRITTEN -> procedure != null && mandate == null;
                    case MANDATE -> procedure == null && mandate != null;
                };
        if (!fits) {
            throw new IllegalArgumentException("Not what a decision rests on: " + manner);
        }
    }

    /** @param rollCall null where nobody asked for a vote, which is adoption */
    public static DecisionBasis inMeeting(@Nullable RollCall rollCall) {
        return new DecisionBasis(DecisionManner.MEETING, rollCall, null, null);
    }

    public static DecisionBasis inWriting(WrittenProcedureId procedure, RollCall rollCall) {
        return new DecisionBasis(DecisionManner.WRITTEN, rollCall, procedure, null);
    }

    public static DecisionBasis underMandate(MandateId mandate) {
        return new DecisionBasis(DecisionManner.MANDATE, null, null, mandate);
    }
}
