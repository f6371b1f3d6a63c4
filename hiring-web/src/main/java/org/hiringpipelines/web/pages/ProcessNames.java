package org.hiringpipelines.web.pages;

import java.util.Map;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.designs.Designs;
import org.springframework.stereotype.Component;

/** What processes are called by those who do not know them by their keys. */
@Component
class ProcessNames {

    private final Designs designs;
    private final PageWords words;

    ProcessNames(Designs designs, PageWords words) {
        this.designs = designs;
        this.words = words;
    }

    /** The names as they are now. A page reads them once, however many processes it tells of. */
    SaidNames read() {
        return new SaidNames(designs.processNames(), words);
    }

    /** Names that have been read. */
    record SaidNames(Map<String, String> names, PageWords words) {

        /** What a process is called in the reader's language; its key where it is called nothing, or is no more. */
        String of(String key) {
            String name = names.get(key);
            return name == null ? key : words.said(name);
        }
    }
}
