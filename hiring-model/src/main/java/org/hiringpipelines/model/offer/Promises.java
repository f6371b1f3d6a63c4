package org.hiringpipelines.model.offer;

/**
 * How many others hold an offer, or have accepted one, and how many openings there are for all of them.
 *
 * @param offersOut the offers of others for the same posting that are out or accepted, with nobody hired yet
 * @param openingsLeft the openings that nobody is hired for; below 0 where more were hired than wanted
 */
public record Promises(int offersOut, int openingsLeft) {

    /** What whoever makes or approves one more offer should know: that it would be one too many. Null where there is nothing to say. */
    public String warning() {
        if (offersOut < openingsLeft) {
            return null;
        }
        if (openingsLeft <= 0) {
            return offersOut == 0 ? "No opening is left for this posting." : offers() + ", and no opening is left.";
        }
        return offers() + " for the " + openingsLeft
                + (openingsLeft == 1 ? " opening that is left." : " openings that are left.");
    }

    private String offers() {
        return offersOut + (offersOut == 1 ? " offer is out already" : " offers are out already");
    }
}
