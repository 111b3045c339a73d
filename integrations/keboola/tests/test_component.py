"""
Runs dist/keboola.js on data folders as Keboola lays them out, and reads what it leaves behind with Keboola's own library.

Started by .ci/keboola, which provides the library and the sandbox's addresses and tokens in the environment.
"""

import csv
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from keboola.component import CommonInterface, dao

ROOT = Path(__file__).resolve().parents[3]
SECRETS = {"OPSGENIE_TOKEN", "SLACK_TOKEN"}
PARAMETERS = {
    **{
        ("#" if name in SECRETS else "") + name.lower(): os.environ[name]
        for name in ("OPSGENIE_TOKEN", "OPSGENIE_API_URL", "SLACK_TOKEN", "SLACK_API_URL")
    },
    "schedule": ["Data Science Team_schedule"],
    "user_group": ["data-oncall"],
}


class Component:
    """A data folder, and the component run on it."""

    def __init__(self, folder: str, action: str = "run", **parameters: object) -> None:
        self.folder = Path(folder)
        for path in ("in/tables", "in/files", "out/tables", "out/files"):
            (self.folder / path).mkdir(parents=True)
        config = {
            "storage": {"input": {"tables": []}, "output": {"tables": []}},
            "parameters": {**PARAMETERS, **parameters},
            "image_parameters": [],
            "authorization": {},
            "action": action,
            "something_new": {},
        }
        (self.folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        (self.folder / "in" / "state.json").write_text('{"emails": "before"}', encoding="utf-8")

    def run(self, **env: str) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in ("PATH",)}
        return subprocess.run(
            ["node", str(ROOT / "dist" / "keboola.js")],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd="/",
            env={**kept, "KBC_DATADIR": f"{self.folder}/", "KBC_RUNID": "1.2", **env},
        )

    def manifest(self, name: str) -> dict[str, object]:
        path = self.folder / "out" / "tables" / f"{name}.csv.manifest"
        return json.loads(path.read_text(encoding="utf-8"))

    def table(self, name: str) -> tuple[dao.TableDefinition, list[dict[str, str]]]:
        path = self.folder / "out" / "tables" / f"{name}.csv"
        definition = dao.TableDefinition.build_from_manifest(f"{path}.manifest")
        # The library writes this, but does not read it.
        definition.has_header = self.manifest(name).get("has_header", False)
        with path.open(encoding="utf-8", newline="") as file:
            names = None if definition.has_header else definition.column_names
            return definition, list(csv.DictReader(file, fieldnames=names, strict=True))


class Tests(unittest.TestCase):
    maxDiff = None
    def setUp(self) -> None:
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = os.path.join(self.scratch.name, "data")

    def test_1_what_a_dry_run_finds_is_read_by_the_library(self) -> None:
        component = Component(self.folder, dry_run=True)
        ended = component.run()
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

        interface = CommonInterface(data_folder_path=self.folder)
        self.assertEqual(interface.configuration.action, "run")
        state = json.loads((component.folder / "out" / "state.json").read_text(encoding="utf-8"))
        self.assertEqual(state["emails"], "ana@example.com")

        definition, rows = component.table("on_call")
        self.assertEqual([row["email"] for row in rows], ["ana@example.com"])
        self.assertEqual(definition.primary_key, ["schedule", "position"])
        self.assertEqual((definition.incremental, definition.write_always), (True, True))
        types = {name: column.data_types["base"].dtype for name, column in definition.schema.items()}
        self.assertEqual(types["position"], "INTEGER")
        self.assertEqual(types["until"], "TIMESTAMP")

        definition, rows = component.table("changes")
        self.assertEqual([row["outcome"] for row in rows], ["planned"])
        self.assertEqual(json.loads(rows[0]["after"]), ["U0ANA00001"])

    def test_2_the_library_writes_the_same_manifests(self) -> None:
        component = Component(self.folder, dry_run=True)
        self.assertEqual(component.run().returncode, 0)
        for name in ("on_call", "changes"):
            definition, _ = component.table(name)
            ours = component.manifest(name)
            # The library has only the deprecated form of this.
            self.assertEqual("delete_where" in ours, name == "on_call")
            ours.pop("delete_where", None)
            # The library writes this, but does not read it.
            definition.table_metadata.add_table_description(ours["table_metadata"]["KBC.description"])
            self.assertEqual(ours, definition.get_manifest_dictionary("out"))

    def test_3_a_project_without_types_gets_columns_and_no_header(self) -> None:
        component = Component(self.folder, dry_run=True)
        self.assertEqual(component.run(KBC_DATA_TYPE_SUPPORT="none").returncode, 0)
        definition, rows = component.table("on_call")
        self.assertFalse(definition.has_header)
        self.assertEqual([row["email"] for row in rows], ["ana@example.com"])
        self.assertEqual(definition.primary_key, ["schedule", "position"])

    def test_4_a_job_syncs_once(self) -> None:
        component = Component(self.folder)
        first = component.run()
        self.assertEqual((first.returncode, first.stderr), (0, ""))
        self.assertIn("slack-user-group data-oncall: updated", first.stdout)
        second = Component(os.path.join(self.scratch.name, "second")).run()
        self.assertEqual((second.returncode, second.stderr), (0, ""))
        self.assertIn("slack-user-group data-oncall: unchanged", second.stdout)

    def test_5_a_failure_is_the_users_to_fix_and_its_table_arrives(self) -> None:
        component = Component(self.folder, user_group=["nobody-has-this"])
        ended = component.run()
        self.assertEqual(ended.returncode, 1)
        self.assertIn("Slack has no user group", ended.stderr)
        _, rows = component.table("changes")
        self.assertEqual([row["outcome"] for row in rows], ["failed"])

    def test_6_actions_print_one_json_value_and_leave_nothing_behind(self) -> None:
        for action in ("testConnection", "preview", "listSchedules"):
            with self.subTest(action), tempfile.TemporaryDirectory() as scratch:
                component = Component(os.path.join(scratch, "data"), action)
                ended = component.run()
                self.assertEqual((ended.returncode, ended.stderr), (0, ""))
                answer = json.loads(ended.stdout)
                if action == "listSchedules":
                    self.assertIn("Data Science Team_schedule", [one["value"] for one in answer])
                else:
                    self.assertEqual(answer["status"], "success")
                left = [path for path in (component.folder / "out").rglob("*") if path.is_file()]
                self.assertEqual(left, [])


if __name__ == "__main__":
    unittest.main()
