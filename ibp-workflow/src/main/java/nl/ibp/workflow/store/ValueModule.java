package nl.ibp.workflow.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Stated;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.decision.MandateId;
import nl.ibp.domain.meeting.MeetingId;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.secrecy.SecrecyId;
import nl.ibp.domain.voting.WrittenProcedureId;

/** Ids and other single values as plain texts and numbers, so that documents can be read and queried by people. */
class ValueModule extends SimpleModule {

    ValueModule() {
        addText(ProposalId.class, ProposalId::of);
        addText(ProposalNumber.class, ProposalNumber::parse);
        addText(AttachmentId.class, text -> new AttachmentId(UUID.fromString(text)));
        addText(ConsultationId.class, ConsultationId::of);
        addText(SecrecyId.class, SecrecyId::of);
        addText(ProvinceCode.class, ProvinceCode::new);
        addText(SeatId.class, SeatId::new);
        addText(BodyId.class, BodyId::new);
        addText(PersonId.class, PersonId::new);
        addText(FundingSourceId.class, FundingSourceId::new);
        addText(MandateId.class, MandateId::of);
        addText(MeetingId.class, text -> new MeetingId(UUID.fromString(text)));
        addText(WrittenProcedureId.class, WrittenProcedureId::of);
        addDeserializer(Euros.class, new FromText<>(Euros.class, text -> new Euros(new BigDecimal(text))));
        addSerializer(new EurosAsText());
        addDeserializer(ThemeNumber.class, new FromText<>(ThemeNumber.class, ValueModule::themeNumber));
        addSerializer(new ThemeAsNumber());
        addDeserializer(Stated.class, new StatedDeserializer());
        addSerializer(new StatedSerializer());
    }

    private static ThemeNumber themeNumber(String text) {
        return new ThemeNumber(Integer.parseInt(text));
    }

    private <T> void addText(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromText<>(type, parse));
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    // A decimal text: a JSON number passes through binary fractions in too many hands.
    private static final class EurosAsText extends StdScalarSerializer<Euros> {

        EurosAsText() {
            super(Euros.class);
        }

        @Override
        public void serialize(Euros euros, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(euros.amount().toPlainString());
        }
    }

    private static final class ThemeAsNumber extends StdScalarSerializer<ThemeNumber> {

        ThemeAsNumber() {
            super(ThemeNumber.class);
        }

        @Override
        public void serialize(ThemeNumber theme, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(theme.value());
        }
    }
}
