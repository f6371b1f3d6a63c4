package org.hiringpipelines.workflows.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Properties;

/**
 * Puts mails into a folder, as long as there is no mail server to give them to: one {@code .eml} file each, as any mail program
 * opens it. A file is named after its mail, so that a mail brought twice is there once.
 */
class FolderPostman implements Postman {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final String from;
    private final Clock clock;

    FolderPostman(Path folder, String from, Clock clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public boolean leavesTheHouse() {
        return false;
    }

    @Override
    public void take(Envelope mail) {
        Path file = folder.resolve(mail.id() + ".eml");
        Path half = folder.resolve(mail.id() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(half)) {
                MimeMail.of(mail, SESSION, from, clock.instant()).writeTo(out);
            }
            // Whoever watches the folder sees whole mails only.
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("No mail can be written to " + folder + ".", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("This mail cannot be written: " + e.getMessage(), e);
        }
    }
}
