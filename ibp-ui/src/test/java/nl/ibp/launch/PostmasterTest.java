package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path data;

    @Test
    void findsNoneWithoutPidFile() {
        assertThat(Postmaster.runningOn(data)).isEmpty();
    }

    @Test
    void findsNoneWhenPidFileIsUnreadable() throws IOException {
        Files.writeString(Postmaster.pidFile(data), "not a number\n");

        assertThat(Postmaster.runningOn(data)).isEmpty();
    }

    @Test
    void findsNoneWhenProcessEnded() throws Exception {
        Process ended = new ProcessBuilder(java(), "-version").start();
        ended.waitFor();
        Files.writeString(Postmaster.pidFile(data), ended.pid() + "\n");

        assertThat(Postmaster.runningOn(data)).isEmpty();
    }

    @Test
    void leavesAloneWhatGotTheSameNumberSince() throws IOException {
        Files.writeString(Postmaster.pidFile(data), ProcessHandle.current().pid() + "\n" + data + "\n");

        assertThat(Postmaster.runningOn(data)).isEmpty();
    }

    @Test
    void leavesAloneServerOfAnotherFolder() {
        Info server = new Info("/somewhere/bin/postgres", new String[] {"-D", "/another/data"});

        assertThat(Postmaster.serves(server, data)).isFalse();
    }

    @Test
    void recognisesServerOfThisFolder() {
        Info server = new Info("/somewhere/bin/postgres", new String[] {"-D", data.toString(), "-p", "1"});

        assertThat(Postmaster.serves(server, data)).isTrue();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private record Info(String program, String[] given) implements ProcessHandle.Info {

        @Override
        public Optional<String> command() {
            return Optional.of(program);
        }

        @Override
        public Optional<String> commandLine() {
            return Optional.empty();
        }

        @Override
        public Optional<String[]> arguments() {
            return Optional.of(given);
        }

        @Override
        public Optional<Instant> startInstant() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }
    }
}
