CREATE TABLE `change_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`change_id` text NOT NULL,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`by_id` text,
	`by_name` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `change_steps_change` ON `change_steps` (`change_id`,`at`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`picture` text NOT NULL,
	`theme` text NOT NULL,
	`title` text NOT NULL,
	`said` text NOT NULL,
	`will` text NOT NULL,
	`lead` text NOT NULL,
	`brings` text NOT NULL,
	`by_date` text,
	`survey_id` text,
	`answers` text NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`published_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_slug_unique` ON `changes` (`slug`);--> statement-breakpoint
CREATE INDEX `changes_survey` ON `changes` (`survey_id`);--> statement-breakpoint
CREATE TABLE `hear_back_told` (
	`hear_back_id` text NOT NULL,
	`of` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`hear_back_id`, `of`),
	FOREIGN KEY (`hear_back_id`) REFERENCES `hear_backs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- Kept in the order of their ids, which are random: the order of writing would tell whose answers are whose.
CREATE TABLE `hear_backs` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text,
	`idea_id` text,
	`about` text NOT NULL,
	`person_id` text,
	`channel` text NOT NULL,
	`to` text DEFAULT '' NOT NULL,
	`lang` text NOT NULL,
	`stop_hash` text NOT NULL,
	`asked_on` text NOT NULL,
	`stopped_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `hear_backs_stopHash_unique` ON `hear_backs` (`stop_hash`);--> statement-breakpoint
CREATE INDEX `hear_backs_survey` ON `hear_backs` (`survey_id`);--> statement-breakpoint
CREATE INDEX `hear_backs_person` ON `hear_backs` (`person_id`);--> statement-breakpoint
CREATE TABLE `idea_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`idea_id` text NOT NULL,
	`words` text NOT NULL,
	`shown` text,
	`change_id` text,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `idea_answers_idea` ON `idea_answers` (`idea_id`,`at`);--> statement-breakpoint
CREATE TABLE `ideas` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`theme` text DEFAULT '' NOT NULL,
	`words` text NOT NULL,
	`may_show` integer NOT NULL,
	`code_hash` text NOT NULL,
	`lang` text NOT NULL,
	`sent_at` text NOT NULL,
	`due_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ideas_reference_unique` ON `ideas` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `ideas_codeHash_unique` ON `ideas` (`code_hash`);--> statement-breakpoint
CREATE INDEX `ideas_due` ON `ideas` (`due_on`);--> statement-breakpoint
CREATE TABLE `keying_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`name` text NOT NULL,
	`channel` text NOT NULL,
	`double_share` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_by_name` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `keying_batches_survey` ON `keying_batches` (`survey_id`);--> statement-breakpoint
CREATE TABLE `keying_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`row` integer NOT NULL,
	`became` text NOT NULL,
	`problems` text NOT NULL,
	`response_id` text,
	FOREIGN KEY (`batch_id`) REFERENCES `keying_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`response_id`) REFERENCES `survey_responses`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keying_rows_row` ON `keying_rows` (`batch_id`,`row`);--> statement-breakpoint
CREATE TABLE `keying_scans` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`sheet` text NOT NULL,
	`type` text NOT NULL,
	`data` blob NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `keying_batches`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `keying_scans_sheet` ON `keying_scans` (`batch_id`,`sheet`);--> statement-breakpoint
CREATE TABLE `keying_settled` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`sheet` text NOT NULL,
	`response_id` text,
	`differed` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `keying_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`response_id`) REFERENCES `survey_responses`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `keyings` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version_id` text NOT NULL,
	`sheet` text NOT NULL,
	`turn` integer NOT NULL,
	`answers` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `keying_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `survey_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keyings_sheet` ON `keyings` (`survey_id`,`sheet`,`turn`);--> statement-breakpoint
CREATE INDEX `keyings_batch` ON `keyings` (`batch_id`);--> statement-breakpoint
CREATE TABLE `survey_answer_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` integer NOT NULL,
	`theme_id` text NOT NULL,
	`by_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `survey_answers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `survey_themes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_answer_themes_once` ON `survey_answer_themes` (`answer_id`,`theme_id`);--> statement-breakpoint
CREATE INDEX `survey_answer_themes_theme` ON `survey_answer_themes` (`theme_id`);--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question` text NOT NULL,
	`item` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`choice` text DEFAULT '' NOT NULL,
	`number` integer,
	`words` text DEFAULT '' NOT NULL,
	`file_id` text,
	FOREIGN KEY (`response_id`) REFERENCES `survey_responses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_answers_count` ON `survey_answers` (`survey_id`,`question`,`item`,`state`,`choice`,`number`,`response_id`);--> statement-breakpoint
CREATE INDEX `survey_answers_response` ON `survey_answers` (`response_id`);--> statement-breakpoint
CREATE TABLE `survey_events` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`kind` text NOT NULL,
	`version_id` text,
	`by_id` text,
	`by_name` text DEFAULT '' NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_events_survey` ON `survey_events` (`survey_id`,`at`);--> statement-breakpoint
CREATE TABLE `survey_files` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`owner` text NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`data` blob NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_files_owner` ON `survey_files` (`owner`);--> statement-breakpoint
CREATE TABLE `survey_freshness` (
	`survey_id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `survey_quotes` (
	`answer_id` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	`taken_off_at` text,
	FOREIGN KEY (`answer_id`) REFERENCES `survey_answers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `survey_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`version_id` text NOT NULL,
	`channel` text NOT NULL,
	`who` text NOT NULL,
	`helper` text DEFAULT '' NOT NULL,
	`help` text DEFAULT '' NOT NULL,
	`lang` text NOT NULL,
	`code_hash` text,
	`sheet` text,
	`may_quote` integer DEFAULT false NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`sent_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `survey_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_responses_codeHash_unique` ON `survey_responses` (`code_hash`);--> statement-breakpoint
CREATE INDEX `survey_responses_survey` ON `survey_responses` (`survey_id`,`withdrawn_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `survey_responses_sheet` ON `survey_responses` (`survey_id`,`sheet`);--> statement-breakpoint
CREATE TABLE `survey_tests` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`version_id` text NOT NULL,
	`on` text NOT NULL,
	`people` text NOT NULL,
	`count` integer NOT NULL,
	`found` text NOT NULL,
	`changed` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_tests_survey` ON `survey_tests` (`survey_id`);--> statement-breakpoint
CREATE TABLE `survey_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`question` text NOT NULL,
	`name` text NOT NULL,
	`picture` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_themes_survey` ON `survey_themes` (`survey_id`);--> statement-breakpoint
CREATE TABLE `survey_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by_name` text DEFAULT '' NOT NULL,
	`published_at` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_versions_number` ON `survey_versions` (`survey_id`,`number`);--> statement-breakpoint
CREATE TABLE `survey_warnings` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`words` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `survey_warnings_survey` ON `survey_warnings` (`survey_id`);--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`number` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `surveys_slug_unique` ON `surveys` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `surveys_number_unique` ON `surveys` (`number`);
--> statement-breakpoint
-- What a visitor can see of surveys, and of what changed, counts as public content (0001).
CREATE TRIGGER `surveys_insert_version` AFTER INSERT ON `surveys` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `surveys_update_version` AFTER UPDATE ON `surveys` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `surveys_delete_version` AFTER DELETE ON `surveys` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_versions_insert_version` AFTER INSERT ON `survey_versions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_versions_update_version` AFTER UPDATE ON `survey_versions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_versions_delete_version` AFTER DELETE ON `survey_versions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_events_insert_version` AFTER INSERT ON `survey_events` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_events_update_version` AFTER UPDATE ON `survey_events` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_events_delete_version` AFTER DELETE ON `survey_events` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_tests_insert_version` AFTER INSERT ON `survey_tests` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_tests_update_version` AFTER UPDATE ON `survey_tests` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_tests_delete_version` AFTER DELETE ON `survey_tests` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `changes_insert_version` AFTER INSERT ON `changes` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `changes_update_version` AFTER UPDATE ON `changes` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `changes_delete_version` AFTER DELETE ON `changes` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `change_steps_insert_version` AFTER INSERT ON `change_steps` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `change_steps_update_version` AFTER UPDATE ON `change_steps` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `change_steps_delete_version` AFTER DELETE ON `change_steps` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `idea_answers_insert_version` AFTER INSERT ON `idea_answers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `idea_answers_update_version` AFTER UPDATE ON `idea_answers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `idea_answers_delete_version` AFTER DELETE ON `idea_answers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
-- Results are as fresh as the answers: one number a survey. Not the number of public content: then every answer that
-- somebody sends would empty the whole cache of pages.
CREATE TRIGGER `survey_responses_insert_fresh` AFTER INSERT ON `survey_responses` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT new.`survey_id` WHERE new.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_responses_update_fresh` AFTER UPDATE ON `survey_responses` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT new.`survey_id` WHERE new.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_responses_delete_fresh` AFTER DELETE ON `survey_responses` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT old.`survey_id` WHERE old.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_themes_insert_fresh` AFTER INSERT ON `survey_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT new.`survey_id` WHERE new.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_themes_update_fresh` AFTER UPDATE ON `survey_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT new.`survey_id` WHERE new.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_themes_delete_fresh` AFTER DELETE ON `survey_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT old.`survey_id` WHERE old.`survey_id` IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_answer_themes_insert_fresh` AFTER INSERT ON `survey_answer_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_themes` WHERE `id` = new.`theme_id`) WHERE (SELECT `survey_id` FROM `survey_themes` WHERE `id` = new.`theme_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_answer_themes_update_fresh` AFTER UPDATE ON `survey_answer_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_themes` WHERE `id` = new.`theme_id`) WHERE (SELECT `survey_id` FROM `survey_themes` WHERE `id` = new.`theme_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_answer_themes_delete_fresh` AFTER DELETE ON `survey_answer_themes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_themes` WHERE `id` = old.`theme_id`) WHERE (SELECT `survey_id` FROM `survey_themes` WHERE `id` = old.`theme_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_quotes_insert_fresh` AFTER INSERT ON `survey_quotes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_answers` WHERE `id` = new.`answer_id`) WHERE (SELECT `survey_id` FROM `survey_answers` WHERE `id` = new.`answer_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_quotes_update_fresh` AFTER UPDATE ON `survey_quotes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_answers` WHERE `id` = new.`answer_id`) WHERE (SELECT `survey_id` FROM `survey_answers` WHERE `id` = new.`answer_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `survey_quotes_delete_fresh` AFTER DELETE ON `survey_quotes` BEGIN INSERT INTO `survey_freshness` (`survey_id`) SELECT (SELECT `survey_id` FROM `survey_answers` WHERE `id` = old.`answer_id`) WHERE (SELECT `survey_id` FROM `survey_answers` WHERE `id` = old.`answer_id`) IS NOT NULL ON CONFLICT DO UPDATE SET `version` = `version` + 1; END;
