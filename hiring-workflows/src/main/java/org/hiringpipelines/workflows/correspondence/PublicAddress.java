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

    /**
     * The address that all others begin with.
     *
     * @param base such as {@code https://hiring.example.org}; a path may follow, where the house stands behind one
     * @throws IllegalArgumentException where no browser can go there, or something follows that others would be lost behind
     */
    public PublicAddress(String base) {
        URI address = read(base);
        if (address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                || address.getHost() == null) {
            throw wrong(base, "It has to begin with http:// or https:// and the name of the host");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
            throw wrong(base, "No user, no ? and no # may stand in it");
        }
        this.base = address.toString().replaceAll("/+$", "");
    }

    private static URI read(String base) {
        try {
            return new URI(base.strip());
        } catch (URISyntaxException e) {
            throw wrong(base, "It is no address (" + e.getReason() + ")");
        }
    }

    private static IllegalArgumentException wrong(String base, String why) {
        return new IllegalArgumentException("hiring.address is \"" + base + "\", and mails could not link there. " + why
                + ", as in https://hiring.example.org.");
    }

    /** What waits for whoever opens it. */
    public String home() {
        return base + "/hiring";
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
