package org.hiringpipelines.model.design;

import java.util.List;
import java.util.Optional;

/** How people are moved along: for each process and version, where from and where to. */
public record Moves(List<Move> all) {

    public Moves {
        all = List.copyOf(all);
    }

    /** How those come along who are in a version of a process; nothing where they stay. */
    public Optional<Move> of(String process, int version) {
        return all.stream()
                .filter(move -> move.process().equals(process) && move.from() == version)
                .findFirst();
    }

    /** The way back. */
    public Moves back() {
        return new Moves(all.stream().map(Move::back).toList());
    }
}
