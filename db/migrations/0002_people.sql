CREATE TABLE `about_answers` (
	`person_id` text NOT NULL,
	`question` text NOT NULL,
	`words` text NOT NULL,
	`chosen` text NOT NULL,
	`photo_id` text,
	`voice_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`form_key` text DEFAULT '' NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`updated_at` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`person_id`, `question`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `about_versions` (
	`person_id` text NOT NULL,
	`question` text NOT NULL,
	`version` integer NOT NULL,
	`words` text NOT NULL,
	`chosen` text NOT NULL,
	`photo_id` text,
	`voice_id` text,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `question`, `version`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`type` text NOT NULL,
	`data` blob NOT NULL,
	`added_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `files_person` ON `files` (`person_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`made_by` text NOT NULL,
	`made_by_name` text NOT NULL,
	`made_at` text NOT NULL,
	`ended_at` text,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cards_person` ON `cards` (`person_id`);--> statement-breakpoint
CREATE TABLE `new_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`called` text NOT NULL,
	`email` text,
	`phone` text,
	`picture` text NOT NULL,
	`lang` text NOT NULL,
	`display` text NOT NULL,
	`back` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`person_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`device_kind` text NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `pending_sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`way` text NOT NULL,
	`link_id` text,
	`card_id` text,
	`passkey_id` text,
	`back` text NOT NULL,
	`confirmed_at` text,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`back` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_in_links_person` ON `sign_in_links` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`way` text NOT NULL,
	`scope` text NOT NULL,
	`device` text NOT NULL,
	`device_kind` text NOT NULL,
	`card_id` text,
	`passkey_id` text,
	`helping_id` text,
	`created_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`helping_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `sign_ins_person` ON `sign_ins` (`person_id`);--> statement-breakpoint
CREATE TABLE `ask_events` (
	`id` text PRIMARY KEY NOT NULL,
	`ask_id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`waits_for` text NOT NULL,
	`due_on` text,
	`words` text DEFAULT '' NOT NULL,
	`date` text,
	`starts_at` text,
	`ends_at` text,
	`place` text,
	`meets` text,
	`number` integer,
	`reason` text,
	`for_person` integer DEFAULT true NOT NULL,
	`by_id` text,
	`by_name` text DEFAULT '' NOT NULL,
	`by_role` text NOT NULL,
	`at` text NOT NULL,
	`seen_at` text,
	FOREIGN KEY (`ask_id`) REFERENCES `asks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ask_events_ask` ON `ask_events` (`ask_id`,`at`);--> statement-breakpoint
CREATE TABLE `ask_follows` (
	`hash` text PRIMARY KEY NOT NULL,
	`ask_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`ask_id`) REFERENCES `asks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ask_follows_ask` ON `ask_follows` (`ask_id`);--> statement-breakpoint
CREATE TABLE `asks` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`activity_id` text,
	`activity_name` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`reach` text NOT NULL,
	`whens` text NOT NULL,
	`with_whom` text DEFAULT '' NOT NULL,
	`with_words` text DEFAULT '' NOT NULL,
	`help` text NOT NULL,
	`help_words` text DEFAULT '' NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`about` text,
	`lang` text NOT NULL,
	`written_by` text,
	`written_by_name` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `asks_reference_unique` ON `asks` (`reference`);--> statement-breakpoint
CREATE INDEX `asks_person` ON `asks` (`person_id`);--> statement-breakpoint
CREATE INDEX `asks_activity` ON `asks` (`activity_id`);--> statement-breakpoint
CREATE TABLE `reach_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`channel` text NOT NULL,
	`to` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reach_changes_person` ON `reach_changes` (`person_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`person_id` text,
	`for_id` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`answers` text NOT NULL,
	`step` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`finished_at` text,
	`result_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_open` ON `drafts` (`owner`,`for_id`,`kind`,`about`) WHERE finished_at is null;--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`score` integer NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`photo_id` text,
	`voice_id` text,
	`at` text NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `check_ins_goal` ON `check_ins` (`goal_id`,`at`);--> statement-breakpoint
CREATE TABLE `goal_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`words` text NOT NULL,
	`at` text NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `goal_comments_goal` ON `goal_comments` (`goal_id`,`at`);--> statement-breakpoint
CREATE TABLE `goal_events` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`before` text,
	`at` text NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `goal_events_goal` ON `goal_events` (`goal_id`,`at`);--> statement-breakpoint
CREATE TABLE `goal_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`goal_id` text NOT NULL,
	`idea` text,
	`words` text NOT NULL,
	`position` integer NOT NULL,
	`done_at` text,
	`suggested_at` text,
	`declined_at` text,
	`removed_at` text,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `goal_steps_goal` ON `goal_steps` (`goal_id`,`position`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`way` text NOT NULL,
	`picture` text NOT NULL,
	`idea` text,
	`words` text NOT NULL,
	`whys` text DEFAULT '[]' NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`helpers` text DEFAULT '[]' NOT NULL,
	`helps` text DEFAULT '' NOT NULL,
	`by_date` text,
	`knows` text DEFAULT '[]' NOT NULL,
	`how_know` text DEFAULT '' NOT NULL,
	`photo_id` text,
	`voice_id` text,
	`activity_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `goals_person` ON `goals` (`person_id`);--> statement-breakpoint
CREATE TABLE `plan_goals` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`review` text,
	`reviewed_at` text,
	`reviewed_by` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plan_goals_plan` ON `plan_goals` (`plan_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`weeks` integer DEFAULT 12 NOT NULL,
	`start_meeting_on` text,
	`start_meeting_with` text DEFAULT '' NOT NULL,
	`review_on` text,
	`review_with` text DEFAULT '' NOT NULL,
	`agreed` text NOT NULL,
	`came` text DEFAULT '' NOT NULL,
	`ended_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plans_person` ON `plans` (`person_id`);--> statement-breakpoint
CREATE TABLE `handled_messages` (
	`message_id` text PRIMARY KEY NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`reach` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_person` ON `contacts` (`person_id`);--> statement-breakpoint
CREATE TABLE `deleted_counts` (
	`month` text NOT NULL,
	`kind` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`month`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `deletions` (
	`person_id` text PRIMARY KEY NOT NULL,
	`asked_at` text NOT NULL,
	`due_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `news` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`key` text NOT NULL,
	`values` text NOT NULL,
	`href` text NOT NULL,
	`at` text NOT NULL,
	`seen_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `news_person` ON `news` (`person_id`,`seen_at`,`at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`called` text NOT NULL,
	`email` text,
	`phone` text,
	`picture` text NOT NULL,
	`photo_id` text,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`town` text,
	`display` text DEFAULT '' NOT NULL,
	`demo` text,
	`source` text NOT NULL,
	`made_by` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_phone_unique` ON `people` (`phone`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_demo_unique` ON `people` (`demo`);--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`organisation_id` text,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_person` ON `posts` (`person_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`asked` text NOT NULL,
	`review_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`customer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decisions_customer` ON `decisions` (`customer_id`);--> statement-breakpoint
CREATE TABLE `invites` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`relation` text NOT NULL,
	`topics` text NOT NULL,
	`ends_on` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`used_by` text,
	`stopped_at` text,
	FOREIGN KEY (`customer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invites_customer` ON `invites` (`customer_id`);--> statement-breakpoint
CREATE TABLE `looks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`customer_id` text NOT NULL,
	`viewer_id` text,
	`viewer_name` text NOT NULL,
	`topic` text NOT NULL,
	`ability` text NOT NULL,
	`authority` text NOT NULL,
	`outcome` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`customer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `looks_customer` ON `looks` (`customer_id`,`at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`supporter_id` text NOT NULL,
	`topic` text NOT NULL,
	`can` text NOT NULL,
	`thing` text,
	`starts_at` text NOT NULL,
	`ends_at` text,
	`given_by` text NOT NULL,
	`authority` text NOT NULL,
	`decision_id` text,
	`stopped_at` text,
	`stopped_by` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`customer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`supporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shares_pair` ON `shares` (`supporter_id`,`customer_id`,`topic`);--> statement-breakpoint
CREATE INDEX `shares_customer` ON `shares` (`customer_id`);--> statement-breakpoint
CREATE TABLE `supports` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`supporter_id` text NOT NULL,
	`relation` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`customer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`supporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `supports_customer` ON `supports` (`customer_id`);--> statement-breakpoint
CREATE INDEX `supports_supporter` ON `supports` (`supporter_id`);--> statement-breakpoint
CREATE TABLE `calendar_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `calendar_addresses_person` ON `calendar_addresses` (`person_id`);--> statement-breakpoint
CREATE TABLE `week_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`to_date` text,
	`starts_at` text,
	`ends_at` text,
	`place` text,
	`words` text DEFAULT '' NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	`at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`entry_id`) REFERENCES `week_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `week_changes_entry` ON `week_changes` (`entry_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `week_changes_one` ON `week_changes` (`entry_id`,`date`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `week_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`day` text,
	`date` text,
	`part` text NOT NULL,
	`starts_at` text,
	`ends_at` text,
	`what` text NOT NULL,
	`picture` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`who` text DEFAULT '' NOT NULL,
	`how` text DEFAULT '' NOT NULL,
	`every_weeks` integer DEFAULT 1 NOT NULL,
	`first_date` text,
	`last_date` text,
	`activity_id` text,
	`ask_id` text,
	`follows` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`written_by` text NOT NULL,
	`written_by_name` text,
	`seen_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`ask_id`) REFERENCES `asks`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `week_entries_person` ON `week_entries` (`person_id`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `channel` text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `expires_at` text;