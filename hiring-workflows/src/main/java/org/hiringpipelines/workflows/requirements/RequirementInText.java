package org.hiringpipelines.workflows.requirements;

import java.util.List;
import org.hiringpipelines.model.posting.RequirementLevel;

/**
 * A requirement of a posting, and which of its words a text has. A word that is there is no requirement met, and one that is not may be
 * said otherwise: this says where to look first and nothing more.
 *
 * @param text the requirement in the words of the posting
 * @param level whether it is a must
 * @param found for each word, degree or number of years of it that the text has, the ways in which the text writes it
 * @param missing the words of it that the text does not have, as the posting writes them
 */
public record RequirementInText(String text, RequirementLevel level, List<List<String>> found, List<String> missing) {

    public RequirementInText {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }
}
