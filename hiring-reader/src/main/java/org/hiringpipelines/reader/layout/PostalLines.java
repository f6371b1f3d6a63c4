package org.hiringpipelines.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An address written as on an envelope, a part on each line. */
final class PostalLines {

    private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}{2} )?\\d{5}(?:-\\d{4})?");
    private static final Pattern BOX = Pattern.compile("(?i)p\\.? ?o\\.? box \\d.*");
    private static final int LONGEST_PART = 40;
    private static final int MOST_PARTS = 8;

    private PostalLines() {}

    /** Whether {@code line} is the post-office box of an address. */
    static boolean isBox(String line) {
        return BOX.matcher(line).matches();
    }

    /** The blocks, with each address below a name such as "Address" made one line that says it is the location. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = isName(blocks.get(i)) ? end(blocks, i + 1) : i;
            if (end > i + 2) {
                List<String> parts = new ArrayList<>();
                blocks.subList(i + 1, end).forEach(part -> parts.add(part.text()));
                result.add(blocks.get(i).withText("Location: " + String.join(", ", parts), true));
                i = end;
            } else {
                result.add(blocks.get(i++));
            }
        }
        return result;
    }

    private static boolean isName(Block block) {
        return block.is(Block.Kind.TEXT)
                && (LabelWords.name(block.text()) == Label.Name.LOCATION
                        || Words.plain(block.text()).equals("address"));
    }

    /** Behind the last line of the address that begins at {@code from}; {@code from} where none does. */
    private static int end(List<Block> blocks, int from) {
        boolean coded = false;
        int end = from;
        while (end < blocks.size()
                && end < from + MOST_PARTS
                && blocks.get(end).is(Block.Kind.TEXT)
                && blocks.get(end).text().length() <= LONGEST_PART
                && !blocks.get(end).text().endsWith(":")
                && (end == from || !blocks.get(end).gapBefore())
                && HeadingWords.known(blocks.get(end).text()) == null) {
            coded |= CODE.matcher(blocks.get(end).text()).matches();
            end++;
        }
        return coded ? end : from;
    }
}
