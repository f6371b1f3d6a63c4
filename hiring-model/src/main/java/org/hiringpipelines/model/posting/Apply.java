package org.hiringpipelines.model.posting;

import java.util.List;

/**
 * How to apply.
 *
 * @param urls addresses of application forms, in the order of the text
 * @param emails addresses to which an application is sent; addresses that are for questions only do not belong here
 * @param materials what to send, in the order of the text
 */
public record Apply(List<String> urls, List<String> emails, List<Material> materials) {

    /** The posting does not say how to apply. */
    public static final Apply UNKNOWN = new Apply(List.of(), List.of(), List.of());

    public Apply {
        urls = urls == null ? List.of() : List.copyOf(urls);
        emails = emails == null ? List.of() : List.copyOf(emails);
        materials = materials == null ? List.of() : List.copyOf(materials);
    }
}
