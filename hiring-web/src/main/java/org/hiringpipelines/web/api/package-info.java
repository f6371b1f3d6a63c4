/**
 * The REST calls under {@code /api}, for integrators: in goes what other systems already have, out comes where things stand. A
 * refused request leaves nothing behind.
 */
package org.hiringpipelines.web.api;
