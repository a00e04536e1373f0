package nl.ibp.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.ibp.IbpApplication;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.workflow.benchmark.DurableServer;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.path.PathDriver;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the key with which somebody takes work on until every other open inbox was told, with two hundred of them, on
 * one node and on two; and what an open inbox takes of the memory. docs/performance.md says how to read what it prints.
 */
class LiveBenchmark {

    private static final String DATABASE = "live";
    private static final String PASSWORD = "demo";
    private static final int INBOXES = Integer.getInteger("ibp.inboxes", 200);
    /** On how many nodes; both unless asked for one of them. */
    private static final String NODES = System.getProperty("ibp.nodes", "1,2");

    private static final int OPEN_BEFORE = 5;
    private static final int DOSSIERS = 50;
    private static final int AT_A_SEAT = 10;
    private static final String ONE_SEAT = "aac-re-groningen";

    /** Who sits together: all at one seat, or ten at each of twenty. */
    private enum Seating {
        TEN_AT_A_SEAT("Apart", 20, 50, 500),
        ALL_AT_ONE("Samen", 8, 12, 2000);

        private final String name;
        private final int warmUp;
        private final int claims;
        private final int everyMillis;

        /** @param everyMillis between one claim and the next, somewhere in the two hundred */
        Seating(String name, int warmUp, int claims, int everyMillis) {
            this.name = name;
            this.warmUp = warmUp;
            this.claims = claims;
            this.everyMillis = everyMillis;
        }

        String person(int number) {
            return "%s %03d".formatted(name, number);
        }

        String account(int number) {
            return person(number).replace(' ', '-').toLowerCase(Locale.ROOT);
        }

        /** How many sit at a seat. */
        int together() {
            return this == ALL_AT_ONE ? INBOXES : AT_A_SEAT;
        }

        /** Who takes on the n-th piece of work: each time somebody at another seat. */
        int claimer(int claim) {
            int seats = INBOXES / together();
            return claim % seats * together() + claim / seats;
        }

        int row(int claim) {
            return claim / (INBOXES / together());
        }
    }

    private DurableServer server;

    @Test
    void measure() throws Exception {
        try (DurableServer started = new DurableServer()) {
            server = started;
            server.makeDatabase(DATABASE);
            fill();
            try (LiveNode here = node()) {
                if (NODES.contains("1")) {
                    claims("one node", List.of(here));
                }
                if (NODES.contains("2")) {
                    try (LiveNode there = node()) {
                        claims("two nodes", List.of(here, there));
                    }
                }
            }
        }
    }

    private LiveNode node() throws Exception {
        return LiveNode.start(server.url(DATABASE), server.user());
    }

    /** Work at the seats, as the path brings it there, and people at them. */
    private void fill() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(IbpApplication.class)
                .initializers(server.database(DATABASE))
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.shutdown=immediate",
                        "--ibp.demo=true",
                        "--ibp.demo.portfolio=false",
                        "--ibp.jobs=false")) {
            PathDriver paths = new PathDriver(context);
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                paths.foodValley().throughIntake();
            }
            String hash = context.getBean(PasswordEncoder.class).encode(PASSWORD);
            context.getBean(TransactionTemplate.class).executeWithoutResult(status -> addPeople(context, hash));
        }
    }

    private static void addPeople(ConfigurableApplicationContext context, String hash) {
        List<String> seats = seats(context);
        for (int number = 0; number < INBOXES; number++) {
            add(context, Seating.ALL_AT_ONE, number, ONE_SEAT, hash);
            add(context, Seating.TEN_AT_A_SEAT, number, seats.get(number / AT_A_SEAT), hash);
        }
    }

    private static List<String> seats(ConfigurableApplicationContext context) {
        return context.getBean(nl.ibp.domain.organisation.Seats.class).all().stream()
                .map(seat -> seat.id().value())
                .filter(seat -> (seat.startsWith("aac-re-") || seat.startsWith("aac-vp-")) && !seat.equals(ONE_SEAT))
                .filter(seat -> !seat.endsWith("-voorzitter") && !seat.endsWith("-secretaris"))
                .sorted()
                .toList();
    }

    private static void add(
            ConfigurableApplicationContext context, Seating seating, int number, String seat, String hash) {
        PersonId person = new PersonId(seating.account(number));
        context.getBean(Appointments.class)
                .add(
                        new Person(person, seating.person(number)),
                        new Appointment(new SeatId(seat), person, LocalDate.of(2018, 2, 14), null));
        context.getBean(Accounts.class).add(new Account(seating.account(number), hash, person, true));
    }

    private void claims(String nodes, List<LiveNode> at) throws Exception {
        for (Seating seating : Seating.values()) {
            claims(nodes, seating, at);
        }
    }

    private void claims(String nodes, Seating seating, List<LiveNode> at) throws Exception {
        List<OpenInbox> inboxes = openCountingMemory(seating, at);
        act(seating, inboxes, seating.claims, seating.warmUp);
        TimeUnit.SECONDS.sleep(3);
        giveBack();
        long[] started = act(seating, inboxes, 0, seating.claims);
        List<Double> all = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        int missed = 0;
        for (int claim = 0; claim < seating.claims; claim++) {
            int claimer = seating.claimer(claim);
            String name = seating.person(claimer);
            List<Double> of = new ArrayList<>();
            int first = claimer / seating.together() * seating.together();
            for (int other = first; other < first + seating.together(); other++) {
                Long seen = inboxes.get(other).seen().get(name);
                if (other != claimer && seen == null) {
                    missed++;
                } else if (other != claimer) {
                    of.add((seen - started[claim]) / 1e6);
                }
            }
            all.addAll(of);
            slowest.add(of.stream().mapToDouble(one -> one).max().orElse(0));
        }
        long messages = inboxes.stream().mapToLong(OpenInbox::messages).sum();
        long characters = inboxes.stream().mapToLong(OpenInbox::characters).sum();
        System.out.printf(
                Locale.ROOT,
                "Benchmark: live | %s | %3d at a seat | %d inboxes | %d claims | median %.0f | p95 %.0f | longest %.0f"
                        + " | until the last of a claim: median %.0f, p95 %.0f | %d missed | %d messages of %d characters%n",
                nodes,
                seating.together(),
                INBOXES,
                seating.claims,
                at(all, 0.5),
                at(all, 0.95),
                at(all, 1),
                at(slowest, 0.5),
                at(slowest, 0.95),
                missed,
                messages,
                characters / Math.max(1, messages));
        close(inboxes);
        giveBack();
    }

    /** Some are open before, so that what is made once is there already. */
    private static List<OpenInbox> openCountingMemory(Seating seating, List<LiveNode> at) throws Exception {
        if (at.size() > 1) {
            return open(seating, at, INBOXES);
        }
        List<OpenInbox> before = open(seating, at, OPEN_BEFORE);
        long none = at.get(0).livingBytes();
        List<OpenInbox> all = open(seating, at, INBOXES);
        long open = at.get(0).livingBytes();
        System.out.printf(
                Locale.ROOT,
                "Benchmark: memory | %d inboxes of %d rows | %.1f MB without, %.1f MB with | %.0f kB each%n",
                INBOXES,
                all.get(0).rows().size(),
                none / 1e6,
                open / 1e6,
                (open - none) / 1e3 / INBOXES);
        close(before);
        return all;
    }

    /** One after the other at a steady pace, however long the pages take. */
    private long[] act(Seating seating, List<OpenInbox> inboxes, int first, int number) throws Exception {
        inboxes.forEach(OpenInbox::watch);
        long[] started = new long[number];
        ScheduledExecutorService people = Executors.newScheduledThreadPool(8);
        List<Future<?>> acts = new ArrayList<>();
        for (int claim = 0; claim < number; claim++) {
            int act = claim;
            OpenInbox claimer = inboxes.get(seating.claimer(first + claim) % INBOXES);
            String task = claimer.rows().get((seating.row(first + claim)) % claimer.rows().size());
            acts.add(people.schedule(
                    () -> {
                        started[act] = System.nanoTime();
                        claimer.press("c", task);
                    },
                    (long) claim * seating.everyMillis,
                    TimeUnit.MILLISECONDS));
        }
        for (Future<?> act : acts) {
            act.get();
        }
        people.shutdown();
        TimeUnit.SECONDS.sleep(3);
        return started;
    }

    private void giveBack() {
        server.sql(DATABASE).update("update task set claimed_by = null, claimed_at = null where ended_at is null");
    }

    private static List<OpenInbox> open(Seating seating, List<LiveNode> nodes, int number) throws Exception {
        OpenInbox[] all = new OpenInbox[number];
        ConcurrentLinkedQueue<Integer> waiting =
                new ConcurrentLinkedQueue<>(IntStream.range(0, number).boxed().toList());
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Future<?>> opening = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            opening.add(people.submit(() -> {
                for (Integer one = waiting.poll(); one != null; one = waiting.poll()) {
                    String address = nodes.get(one % nodes.size()).address();
                    all[one] = OpenInbox.of(address, seating.account(one), PASSWORD);
                }
                return null;
            }));
        }
        for (Future<?> done : opening) {
            done.get();
        }
        people.shutdown();
        return List.of(all);
    }

    private static void close(List<OpenInbox> inboxes) throws Exception {
        for (OpenInbox inbox : inboxes) {
            inbox.close();
        }
    }

    private static double at(List<Double> millis, double share) {
        double[] sorted = millis.stream().mapToDouble(one -> one).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }
}
