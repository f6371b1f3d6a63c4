package org.hiringpipelines.model.correspondence;

import java.util.Objects;

/**
 * Who gets a mail.
 *
 * @param name as the greeting says it; may be null
 * @param address the e-mail address
 * @param language the tag of the language (BCP 47) that they read; null where nobody knows
 */
public record Addressee(String name, String address, String language) {

    public Addressee {
        Objects.requireNonNull(address, "address");
    }
}
