CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`organisation_id` text NOT NULL,
	`status` text NOT NULL,
	`tier` text,
	`setting` text,
	`min_age` integer,
	`max_age` integer,
	`dementia_specialist` integer DEFAULT false NOT NULL,
	`open_to_anyone` integer DEFAULT false NOT NULL,
	`room` text DEFAULT 'ask' NOT NULL,
	`waiting_weeks` integer,
	`meet_name` text,
	`meet_role` text,
	`meet_photo` text,
	`picked_up` text DEFAULT 'ask' NOT NULL,
	`bus_stop` text,
	`bus_numbers` text,
	`phone` text,
	`email` text,
	`website` text,
	`checked_on` text,
	`easy_read` integer NOT NULL,
	`source` text NOT NULL,
	`source_hash` text,
	`feed_extra` text,
	`closed_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_slug_unique` ON `activities` (`slug`);--> statement-breakpoint
CREATE INDEX `activities_organisation` ON `activities` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `activities_source` ON `activities` (`source`);--> statement-breakpoint
CREATE INDEX `activities_status` ON `activities` (`status`,`id`);--> statement-breakpoint
CREATE TABLE `activity_closures` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`first_date` text NOT NULL,
	`last_date` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `activity_closures_activity` ON `activity_closures` (`activity_id`);--> statement-breakpoint
CREATE TABLE `activity_places` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`place_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_places_activity` ON `activity_places` (`activity_id`);--> statement-breakpoint
CREATE INDEX `activity_places_place` ON `activity_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `activity_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`term_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`inferred` integer DEFAULT false NOT NULL,
	`feed_extra` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`term_id`) REFERENCES `taxonomy_terms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_terms_activity` ON `activity_terms` (`activity_id`);--> statement-breakpoint
CREATE INDEX `activity_terms_term` ON `activity_terms` (`term_id`);--> statement-breakpoint
CREATE TABLE `activity_texts` (
	`activity_id` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`summary` text,
	`about` text NOT NULL,
	`bring` text,
	`first_visit` text,
	`getting_there` text,
	`how_to_try` text,
	`leads_to` text,
	PRIMARY KEY(`activity_id`, `lang`),
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `costs` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`kind` text NOT NULL,
	`pence` integer,
	`note` text,
	`feed_extra` text,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `costs_activity` ON `costs` (`activity_id`);--> statement-breakpoint
CREATE TABLE `page_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`what` text NOT NULL,
	`words` text NOT NULL,
	`reach` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`day` text,
	`date` text,
	`starts_at` text,
	`ends_at` text,
	`every_weeks` integer DEFAULT 1 NOT NULL,
	`first_date` text,
	`last_date` text,
	`source_id` text,
	`feed_extra` text,
	`note` text,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_activity` ON `sessions` (`activity_id`);--> statement-breakpoint
CREATE TABLE `help_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text,
	`name` text NOT NULL,
	`reach` text NOT NULL,
	`words` text NOT NULL,
	`lang` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `activity_edits` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`edited_by` text NOT NULL,
	`edited_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `activity_edits_activity` ON `activity_edits` (`activity_id`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` text NOT NULL,
	`row` integer NOT NULL,
	`activity_id` text,
	`name` text,
	`outcome` text NOT NULL,
	`problems` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_rows_run` ON `import_rows` (`run_id`);--> statement-breakpoint
CREATE TABLE `import_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`feed` text NOT NULL,
	`source` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`kept` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`lang` text NOT NULL,
	`created_at` text NOT NULL,
	`next_try_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sent_at` text,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`next_try_at`);--> statement-breakpoint
CREATE TABLE `rate_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_events_subject` ON `rate_events` (`what`,`subject`,`at`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`kind` text NOT NULL,
	`phone` text,
	`email` text,
	`website` text,
	`source` text NOT NULL,
	`feed_extra` text,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug_unique` ON `organisations` (`slug`);--> statement-breakpoint
CREATE TABLE `place_access` (
	`place_id` text NOT NULL,
	`fact` text NOT NULL,
	`answer` text NOT NULL,
	`note` text,
	`source_id` text,
	PRIMARY KEY(`place_id`, `fact`),
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'physical' NOT NULL,
	`name` text NOT NULL,
	`line1` text,
	`town_name` text,
	`town_slug` text,
	`postcode` text,
	`outward` text,
	`lat` real,
	`lng` real,
	`photo` text,
	`photo_alt` text,
	`source` text NOT NULL,
	`feed_extra` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`town_slug`) REFERENCES `towns`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `places_town` ON `places` (`town_slug`);--> statement-breakpoint
CREATE INDEX `places_outward` ON `places` (`outward`);--> statement-breakpoint
CREATE TABLE `towns` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `taxonomy_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`taxonomy` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`parent_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`source` text NOT NULL,
	`scheme` text,
	`feed_extra` text
);
--> statement-breakpoint
CREATE INDEX `taxonomy_terms_key` ON `taxonomy_terms` (`taxonomy`,`key`);