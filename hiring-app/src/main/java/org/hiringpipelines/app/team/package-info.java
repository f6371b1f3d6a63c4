/** Nine people to try the application with. */
package org.hiringpipelines.app.team;
