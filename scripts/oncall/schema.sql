-- The tables that LinkedIn's on-call server works with as far as the check goes: its package comes without them.
-- Columns and keys are those that its statements name.
CREATE TABLE `user` (
  `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(255) NOT NULL UNIQUE,
  `full_name` VARCHAR(255),
  `time_zone` VARCHAR(64),
  `photo_url` VARCHAR(255),
  `active` BOOL NOT NULL DEFAULT TRUE,
  `god` BOOL NOT NULL DEFAULT FALSE
);
CREATE TABLE `contact_mode` (`id` INT AUTO_INCREMENT PRIMARY KEY, `name` VARCHAR(255) NOT NULL UNIQUE);
CREATE TABLE `user_contact` (
  `user_id` BIGINT NOT NULL,
  `mode_id` INT NOT NULL,
  `destination` VARCHAR(255) NOT NULL,
  PRIMARY KEY (`user_id`, `mode_id`)
);
CREATE TABLE `team` (
  `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(255) NOT NULL UNIQUE,
  `slack_channel` VARCHAR(255),
  `slack_channel_notifications` VARCHAR(255),
  `email` VARCHAR(255),
  `scheduling_timezone` VARCHAR(255),
  `iris_plan` VARCHAR(255),
  `iris_enabled` BOOL NOT NULL DEFAULT FALSE,
  `override_phone_number` VARCHAR(255),
  `description` TEXT,
  `active` BOOL NOT NULL DEFAULT TRUE
);
CREATE TABLE `team_user` (
  `team_id` BIGINT NOT NULL,
  `user_id` BIGINT NOT NULL,
  PRIMARY KEY (`team_id`, `user_id`)
);
CREATE TABLE `team_admin` LIKE `team_user`;
CREATE TABLE `team_subscription` (`team_id` BIGINT NOT NULL, `subscription_id` BIGINT NOT NULL, `role_id` INT NOT NULL);
CREATE TABLE `role` (`id` INT AUTO_INCREMENT PRIMARY KEY, `name` VARCHAR(100) NOT NULL UNIQUE);
CREATE TABLE `event` (
  `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
  `team_id` BIGINT NOT NULL,
  `role_id` INT NOT NULL,
  `schedule_id` BIGINT,
  `link_id` VARCHAR(32),
  `user_id` BIGINT NOT NULL,
  `start` BIGINT NOT NULL,
  `end` BIGINT NOT NULL,
  `note` TEXT
);
CREATE TABLE `notification_type` (`id` INT AUTO_INCREMENT PRIMARY KEY, `name` VARCHAR(255) NOT NULL UNIQUE);
CREATE TABLE `notification_setting` (
  `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
  `user_id` BIGINT NOT NULL,
  `team_id` BIGINT NOT NULL,
  `mode_id` INT NOT NULL,
  `type_id` INT NOT NULL,
  `time_before` INT,
  `only_if_involved` BOOL
);
CREATE TABLE `setting_role` (`setting_id` BIGINT NOT NULL, `role_id` INT NOT NULL);
CREATE TABLE `audit` (
  `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
  `team_name` VARCHAR(255) NOT NULL,
  `owner_name` VARCHAR(255) NOT NULL,
  `action_name` VARCHAR(255) NOT NULL,
  `context` TEXT,
  `timestamp` BIGINT NOT NULL
);
INSERT INTO `contact_mode` (`name`) VALUES ('email'), ('slack');
INSERT INTO `user` (`name`) VALUES ('test_user');
