package org.hiringpipelines.workflows.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that a decision table can be asked, as combinations of the values that make a difference in its columns, and which rows hold for each. */
final class TableGrid {

    private static final int MOST = 5_000;

    private final List<TableColumn> columns;
    private final int size;
    private final List<BitSet> rows = new ArrayList<>();
    private final List<Boolean> plain = new ArrayList<>();

    TableGrid(List<TableColumn> columns, int rowCount) {
        this.columns = columns;
        long all = 1;
        for (TableColumn column : columns) {
            all = Math.min(MOST + 1L, all * column.samples().size());
        }
        size = (int) all;
        for (int row = 0; row < rowCount && !tooLarge(); row++) {
            rows.add(combinationsOf(row));
            int of = row;
            plain.add(columns.stream().allMatch(column -> column.isPlain(of)));
        }
    }

    /** Whether there are more combinations than can be looked at. */
    boolean tooLarge() {
        return size > MOST;
    }

    private BitSet combinationsOf(int row) {
        boolean[][] holds = new boolean[columns.size()][];
        for (int column = 0; column < holds.length; column++) {
            TableColumn here = columns.get(column);
            holds[column] = new boolean[here.samples().size()];
            for (int sample = 0; sample < holds[column].length; sample++) {
                holds[column][sample] = here.mayHold(row, sample);
            }
        }
        BitSet held = new BitSet(size);
        for (int combination = 0; combination < size; combination++) {
            int[] samples = samplesOf(combination);
            if (IntStream.range(0, samples.length).allMatch(column -> holds[column][samples[column]])) {
                held.set(combination);
            }
        }
        return held;
    }

    private int[] samplesOf(int combination) {
        int[] samples = new int[columns.size()];
        int rest = combination;
        for (int column = samples.length - 1; column >= 0; column--) {
            int of = columns.get(column).samples().size();
            samples[column] = rest % of;
            rest /= of;
        }
        return samples;
    }

    /** What no row can hold for, in words; values of a column that make no difference are left out. */
    List<String> gaps() {
        BitSet left = new BitSet(size);
        left.set(0, size);
        rows.forEach(left::andNot);
        BitSet told = new BitSet(size);
        List<String> gaps = new ArrayList<>();
        for (int gap = left.nextSetBit(0); gap >= 0; gap = left.nextSetBit(gap + 1)) {
            if (!told.get(gap)) {
                gaps.add(widest(gap, left, told));
            }
        }
        return gaps;
    }

    private String widest(int gap, BitSet left, BitSet told) {
        int[] samples = samplesOf(gap);
        BitSet widest = like(samples);
        for (int column = 0; column < samples.length; column++) {
            int[] wider = samples.clone();
            wider[column] = -1;
            BitSet all = like(wider);
            BitSet beyond = (BitSet) all.clone();
            beyond.andNot(left);
            if (beyond.isEmpty()) {
                samples = wider;
                widest = all;
            }
        }
        told.or(widest);
        return words(samples);
    }

    private BitSet like(int[] samples) {
        BitSet all = new BitSet(size);
        for (int combination = 0; combination < size; combination++) {
            int[] other = samplesOf(combination);
            if (IntStream.range(0, samples.length)
                    .allMatch(column -> samples[column] < 0 || samples[column] == other[column])) {
                all.set(combination);
            }
        }
        return all;
    }

    private String words(int[] samples) {
        return IntStream.range(0, samples.length)
                .filter(column ->
                        samples[column] >= 0 && columns.get(column).samples().size() > 1)
                .mapToObj(column -> columns.get(column).label() + " is "
                        + columns.get(column).samples().get(samples[column]).words())
                .collect(Collectors.joining(" and "));
    }

    /** Where two rows hold at once, in words; null where they never do, or where nobody can tell. */
    String together(int one, int other) {
        if (!plain.get(one) || !plain.get(other)) {
            return null;
        }
        BitSet both = (BitSet) rows.get(one).clone();
        both.and(rows.get(other));
        return both.isEmpty() ? null : words(samplesOf(both.nextSetBit(0)));
    }

    /** Whether the rows before it hold wherever a row can. */
    boolean neverReached(int row) {
        BitSet left = (BitSet) rows.get(row).clone();
        if (left.isEmpty()) {
            return false;
        }
        IntStream.range(0, row).filter(plain::get).forEach(before -> left.andNot(rows.get(before)));
        return left.isEmpty();
    }
}
