package org.hiringpipelines.workflows.correspondence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where the team's browsers reach this house, {@code hiring.address}, and what stands there under which address: so that a mail leads to what it
 * asks for.
 */
public class PublicAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final String base;
    private final String howWeHire;

    /**
     * The address that all others begin with.
     *
     * @param base such as {@code https://hiring.example.org}; a path may follow, where the house stands behind one
     * @throws IllegalArgumentException where no browser can go there, or something follows that others would be lost behind
     */
    public PublicAddress(String base) {
        this(base, null);
    }

    /**
     * The address that all others begin with, and the one for candidates.
     *
     * @param howWeHire where candidates read how we hire: this house's {@code /how-we-hire} as the world sees it, or a page elsewhere that shows it; null or blank where
     *     they cannot reach it
     * @throws IllegalArgumentException where no browser can go to one of them
     */
    public PublicAddress(String base, String howWeHire) {
        this.base = checked("hiring.address", base).replaceAll("/+$", "");
        this.howWeHire =
                howWeHire == null || howWeHire.isBlank() ? null : checked("hiring.how-we-hire", howWeHire.strip());
    }

    private static String checked(String property, String base) {
        URI address = read(property, base);
        if (address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                || address.getHost() == null) {
            throw wrong(property, base, "It has to begin with http:// or https:// and the name of the host");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
            throw wrong(property, base, "No user, no ? and no # may stand in it");
        }
        return address.toString();
    }

    private static URI read(String property, String base) {
        try {
            return new URI(base.strip());
        } catch (URISyntaxException e) {
            throw wrong(property, base, "It is no address (" + e.getReason() + ")");
        }
    }

    private static IllegalArgumentException wrong(String property, String base, String why) {
        return new IllegalArgumentException(property + " is \"" + base + "\", and mails could not link there. " + why
                + ", as in https://hiring.example.org.");
    }

    /** What waits for whoever opens it. */
    public String home() {
        return base + "/hiring";
    }

    /** Where candidates read how we hire; null where they cannot. */
    public String howWeHire() {
        return howWeHire;
    }

    /** Where a task is done. */
    public String task(String taskId) {
        return home() + "/tasks/" + taskId;
    }

    /** A candidate's application, with all that its reader may see of it. */
    public String application(String applicationId) {
        return home() + "/applications/" + applicationId;
    }

    /** A posting, with those who applied for it. */
    public String posting(String postingId) {
        return home() + "/postings/" + postingId;
    }

    /** Where somebody chooses a password, by the secret part of a link. */
    public String passwordChoice(String secret) {
        return home() + "/password/" + secret;
    }
}
