package nl.ibp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import org.json.JSONException;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A province's own system writes, submits and takes back proposals, and others look for them. */
final class ProposalScenario {

    private static final String ALL = "/v1/voorstellen";
    private static final byte[] DOCUMENT = "Wat op de kaart staat.".getBytes(StandardCharsets.UTF_8);

    private final Contract contract;
    private final BeanFactory beans;
    private final ContractClient officer;
    private final ContractClient elsewhere;
    private final ContractClient bureau;

    ProposalScenario(ContractClient nobody, BeanFactory beans) {
        this.contract = nobody.contract();
        this.beans = beans;
        this.officer = nobody.as("beleid-gelderland");
        this.elsewhere = nobody.as("beleid-zeeland");
        this.bureau = nobody.as("ipo-bureau");
    }

    void play() {
        begins();
        writes();
        writesNothingOfNothing();
        attaches();
        submits();
        takesBack();
        doesOnceWhatIsAskedTwice();
        finds();
        keepsSecrets();
    }

    private ObjectNode full() {
        return (ObjectNode) contract.example("beginVoorstel", "metInhoud");
    }

    private String begun(JsonNode body) {
        Answer answer = officer.post(ALL, body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/status")).isEqualTo("concept");
        return String.valueOf(answer.header("Location"));
    }

    private void begins() {
        String draft = begun(contract.example("beginVoorstel", "leeg"));

        assertThat(officer.get(draft).at("/inhoud/titel")).isEmpty();
        assertThat(elsewhere.get(draft).status()).isEqualTo(404);
        assertThat(elsewhere.get(draft + "/versies").status()).isEqualTo(404);
        assertThat(bureau.post(ALL, full()).status()).isEqualTo(403);

        ObjectNode tooLong = full();
        ((ObjectNode) tooLong.path("inhoud")).put("titel", "t".repeat(201));
        Answer refused = officer.post(ALL, tooLong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/location/pointer")).isEqualTo("/inhoud/titel");
        assertThat(refused.at("/errors/0/code")).isEqualTo("text-too-long");
    }

    private void writes() {
        String draft = begun(contract.example("beginVoorstel", "leeg")) + "/concept";
        JsonNode text = contract.example("schrijfConcept", "foodValley");
        assertThat(officer.get(draft).header("ETag")).isEqualTo("\"0\"");

        assertThat(officer.put(draft, "\"7\"", text).status()).isEqualTo(412);
        Answer written = officer.put(draft, "\"0\"", text);
        assertThat(written.status()).isEqualTo(204);
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        assertThat(officer.put(draft, "\"0\"", text).status()).isEqualTo(412);
        assertThat(officer.send(officer.question(HttpMethod.PUT, draft)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(text.toString()))
                        .status())
                .isEqualTo(428);

        ObjectNode read = (ObjectNode) officer.get(draft).json();
        read.remove("bijlagen");
        assertSame(text, read);
        assertThat(elsewhere.get(draft).status()).isEqualTo(404);

        ObjectNode wrong = text.deepCopy();
        wrong.put("titel", 3).put("onbekend", true).putArray("themas").add(98);
        Answer malformed = officer.put(draft, "\"1\"", wrong);
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/titel", "/onbekend", "/themas/0");

        ObjectNode refused = text.deepCopy();
        ((ObjectNode) refused.path("geldregels").path(1)).put("jaar", 1999);
        ((ObjectNode) refused.path("regios").path(0).path("punten"))
                .putArray("coordinates")
                .addArray()
                .add(1)
                .add(2);
        assertThat(officer.put(draft, "\"1\"", refused).json().path("errors").findValuesAsText("pointer"))
                .contains("/geldregels/1");
        assertThat(officer.get(draft).header("ETag")).isEqualTo("\"1\"");
    }

    private void writesNothingOfNothing() {
        String draft = begun(full()) + "/concept";
        Answer before = officer.get(draft);

        Answer empty = officer.send(
                officer.question(HttpMethod.PUT, draft).header("If-Match", String.valueOf(before.header("ETag"))));
        Answer form = officer.send(officer.question(HttpMethod.PUT, draft)
                .header("If-Match", String.valueOf(before.header("ETag")))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("titel=Leeg"));

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.at("/errors/0/code")).isEqualTo("body-required");
        assertThat(form.status()).isEqualTo(415);
        assertThat(officer.get(draft).header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(officer.get(draft).json()).isEqualTo(before.json());
    }

    /** Whatever way numbers are written in. */
    private static void assertSame(JsonNode expected, JsonNode actual) {
        try {
            JSONAssert.assertEquals(expected.toString(), actual.toString(), JSONCompareMode.STRICT);
        } catch (JSONException e) {
            throw new AssertionError("No JSON", e);
        }
    }

    private void attaches() {
        String proposal = begun(full());
        String all = proposal + "/bijlagen";

        Answer added = officer.upload(all, "kaart.txt", DOCUMENT);
        String one = String.valueOf(added.header("Location"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(officer.get(all).at("/bijlagen/0/naam")).isEqualTo("kaart.txt");
        assertThat(officer.get(one).at("/grootte")).isEqualTo(String.valueOf(DOCUMENT.length));
        assertThat(officer.get(one + "/inhoud").bytes()).isEqualTo(DOCUMENT);
        assertThat(elsewhere.get(one + "/inhoud").status()).isEqualTo(404);
        assertThat(officer.upload(all, "kaart.exe", DOCUMENT).status()).isEqualTo(422);
        assertThat(officer.delete(one).status()).isEqualTo(204);
        assertThat(officer.delete(one).status()).isEqualTo(404);
        assertThat(officer.get(all).json().path("bijlagen")).isEmpty();

        String kept = String.valueOf(officer.upload(all, "nota.txt", DOCUMENT).header("Location"));
        assertThat(officer.post(proposal + "/indieningen", null).status()).isEqualTo(200);
        assertThat(officer.upload(all, "later.txt", DOCUMENT).status()).isEqualTo(409);
        assertThat(officer.delete(kept).status()).isEqualTo(409);
        assertThat(elsewhere.get(kept + "/inhoud").bytes()).isEqualTo(DOCUMENT);
    }

    private void submits() {
        String empty = begun(contract.example("beginVoorstel", "leeg"));
        Answer refused = officer.post(empty + "/indieningen", null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("code"))
                .contains("title-required", "summary-required", "region-required", "theme-required");

        String proposal = begun(full());
        assertThat(officer.post(proposal + "/indieningen", null).at("/status")).isEqualTo("colleges");
        assertThat(officer.post(proposal + "/indieningen", null).status()).isEqualTo(409);
        assertThat(officer.get(proposal + "/concept").status()).isEqualTo(404);
        assertThat(elsewhere.get(proposal + "/versies").at("/versies/0/nummer")).isEqualTo("1");
        assertThat(elsewhere.get(proposal + "/versies/1").at("/inhoud/titel")).isEqualTo("Food Valley");
        assertThat(elsewhere.get(proposal + "/versies/2").status()).isEqualTo(404);
        assertThat(elsewhere.post(proposal + "/indieningen", null).status()).isEqualTo(409);
    }

    private void takesBack() {
        String proposal = begun(full());
        String withdrawals = proposal + "/terugtrekkingen";
        JsonNode reasons = contract.example("trekVoorstelTerug", "terugtrekking");

        Answer silent = officer.post(withdrawals, OpenApiContractTest.with(reasons.deepCopy(), "motivering", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.at("/errors/0/location/pointer")).isEqualTo("/motivering");
        assertThat(officer.post(withdrawals, reasons).at("/status")).isEqualTo("teruggetrokken");
        assertThat(officer.post(withdrawals, reasons).status()).isEqualTo(409);
        assertThat(bureau.post(withdrawals, reasons).status()).isEqualTo(404);
    }

    private void doesOnceWhatIsAskedTwice() {
        String key = UUID.randomUUID().toString();
        Answer first = officer.post(ALL, key, full());
        Answer again = officer.post(ALL, key, full());

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");

        Answer other = officer.post(ALL, key, contract.example("beginVoorstel", "leeg"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/errors/0/code")).isEqualTo("key-used-otherwise");
        assertThat(elsewhere.post(ALL, key, full()).status()).isEqualTo(403);

        assertThat(together(20, () -> officer.post(
                                String.valueOf(first.header("Location")) + "/indieningen", key + "-2", null)
                        .text()))
                .hasSize(1);
        assertThat(officer.get(String.valueOf(first.header("Location"))).at("/versie"))
                .isEqualTo("1");
    }

    /** What all of them are answered, each answer once. */
    private static HashSet<String> together(int number, Callable<String> question) {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                asked.add(threads.submit(question));
            }
            HashSet<String> answers = new HashSet<>();
            for (Future<String> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError("One of them was not answered", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void finds() {
        String word = "Kwelder" + Math.abs(UUID.randomUUID().hashCode());
        for (int i = 0; i < 3; i++) {
            ObjectNode body = full();
            ((ObjectNode) body.path("inhoud")).put("titel", word + " " + i);
            begun(body);
        }

        List<String> whole = ids(officer.get(ALL + "?zoek=" + word + "&status=concept&thema=3&provincie=pv26"));
        Answer part = officer.get(ALL + "?zoek=" + word + "&aantal=2");
        List<String> parts = ids(part);
        parts.addAll(ids(officer.get(part.at("/_links/volgende/href"))));

        assertThat(whole).hasSize(3);
        assertThat(parts).isEqualTo(whole);
        assertThat(ids(elsewhere.get(ALL + "?zoek=" + word))).isEmpty();
        assertThat(ids(officer.get(ALL + "?zoek=" + word + "&status=bestuur&status=staten")))
                .isEmpty();
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        answer.json().path("voorstellen").forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    /** Whoever need not know it finds as much of it as on the pages: number, lead and status. */
    private void keepsSecrets() {
        DossierPath path = new PathDriver(beans).chemelot().toStates().secrecy().imposedBy("gs-limburg");
        String proposal = ALL + "/" + path.id();
        JsonNode closed = elsewhere.get(proposal).json();

        assertThat(closed.path("geheim").asBoolean()).isTrue();
        assertThat(closed.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "nummer", "geheim", "provincie", "status", "geparkeerd");
        for (String part : List.of("/versies", "/versies/1", "/concept", "/bijlagen")) {
            assertThat(elsewhere.get(proposal + part).status()).as(part).isEqualTo(404);
        }
        assertThat(elsewhere.get("/v1/adviezen?voorstel=" + path.id()).json().path("adviezen"))
                .isEmpty();
        assertThat(elsewhere.get("/v1/besluiten?voorstel=" + path.id()).json().path("besluiten"))
                .isEmpty();
        assertThat(elsewhere.get("/v1/besluiten/" + path.id() + "-bestuur-1").status())
                .isEqualTo(404);
        String advice = path.dossier().consultations().get(0).id().toString();
        assertThat(elsewhere.get("/v1/adviezen/" + advice).status()).isEqualTo(404);
        assertThat(bureau.get(proposal).at("/inhoud/titel")).isEqualTo("Chemelot");
        assertThat(bureau.get("/v1/adviezen/" + advice).status()).isEqualTo(200);
    }
}
