package nl.ibp.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.ibp.journey.Nasty;

/** Inputs that chance makes: of what breaks programs, in any mixture. */
public final class Mess {

    private static final List<String> PIECES = List.of(
            Nasty.MARKUP,
            Nasty.UNUSUAL,
            "' or 1=1; drop table proposal; --",
            "\\",
            "\"}],{\"a\":[",
            "../../etc/passwd",
            "%00%0d%0aSet-Cookie: a=b",
            "${jndi:ldap://x}",
            "#{T(java.lang.Runtime)}",
            "=cmd|' /C calc'!A0",
            "\uD800",
            "\uFFFF\uFFFE",
            "\u200B\u2028\u2029\u00AD",
            "-0",
            "1e999",
            "NaN",
            "PM",
            "9999999999999999999999999,99",
            "١٢٣",
            "1.234.567,891",
            "31-02-2027",
            "null",
            "true",
            " ",
            "\t\n",
            "İıß\u0345");

    /** Which no text may hold. */
    private static final String POISONS = "\u0000\u0001\u0007\b\u001b\u007f\u0085\u202e";

    /** Of which programs say that there are none, or that they mean another. */
    public static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.EPOCH,
            LocalDate.of(0, 1, 1),
            LocalDate.of(5, 5, 5),
            LocalDate.of(99, 12, 31),
            LocalDate.of(1000, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(-4713, 11, 24),
            LocalDate.of(294277, 1, 1));

    private final Random chance;

    public Mess(long seed) {
        this.chance = new Random(seed);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int pieces = chance.nextInt(4); pieces >= 0; pieces--) {
            text.append(chance.nextInt(4) == 0 ? unknown() : PIECES.get(chance.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String unknown() {
        int[] characters = chance.ints(1 + chance.nextInt(30), 0x20, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .toArray();
        return new String(characters, 0, characters.length);
    }

    /** One that no field takes. */
    public String poison() {
        if (chance.nextInt(20) == 0) {
            return Nasty.ENDLESS + text();
        }
        StringBuilder text = new StringBuilder("a" + text() + "z");
        return text.insert(1 + chance.nextInt(text.length() - 1), POISONS.charAt(chance.nextInt(POISONS.length())))
                .toString();
    }

    public LocalDate day() {
        return DAYS.get(chance.nextInt(DAYS.size()));
    }

    public boolean perhaps() {
        return chance.nextBoolean();
    }

    public <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
