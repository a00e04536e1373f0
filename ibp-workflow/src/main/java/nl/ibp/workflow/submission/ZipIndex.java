package nl.ibp.workflow.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a zip file says is in it. Only its index is read and nothing unpacked: a small file can unpack to more than
 * there is room for.
 */
final class ZipIndex {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int INDEX_ENTRY = 0x02014b50;
    private static final int END_OF_INDEX = 0x06054b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int INDEX_ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final String MEDIA_TYPE = "mimetype";

    private ZipIndex() {}

    static boolean holds(byte[] bytes, String name) {
        return startsAsZip(bytes) && names(bytes).contains(name);
    }

    /** OpenDocument files say what they are in their first entry, which is never packed. */
    static boolean declares(byte[] bytes, String mediaType) {
        byte[] mark = (MEDIA_TYPE + mediaType).getBytes(StandardCharsets.US_ASCII);
        int end = LOCAL_HEADER_SIZE + mark.length;
        return startsAsZip(bytes)
                && bytes.length > end
                && Arrays.equals(bytes, LOCAL_HEADER_SIZE, end, mark, 0, mark.length)
                && names(bytes).contains("content.xml");
    }

    private static boolean startsAsZip(byte[] bytes) {
        return bytes.length > LOCAL_HEADER_SIZE && littleEndian(bytes).getInt(0) == LOCAL_HEADER;
    }

    private static Set<String> names(byte[] bytes) {
        ByteBuffer file = littleEndian(bytes);
        int end = endOfIndex(file);
        if (end < 0) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        int at = file.getInt(end + 16);
        int entries = file.getShort(end + 10) & 0xFFFF;
        while (entries-- > 0 && isEntry(file, at)) {
            int length = file.getShort(at + 28) & 0xFFFF;
            if (at + INDEX_ENTRY_SIZE + length > bytes.length) {
                break;
            }
            names.add(new String(bytes, at + INDEX_ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += INDEX_ENTRY_SIZE + length + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }

    private static boolean isEntry(ByteBuffer file, int at) {
        return at >= 0 && at <= file.limit() - INDEX_ENTRY_SIZE && file.getInt(at) == INDEX_ENTRY;
    }

    private static int endOfIndex(ByteBuffer file) {
        int last = file.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_OF_INDEX) {
                return at;
            }
        }
        return -1;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
