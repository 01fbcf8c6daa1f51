using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Sqlite.Ddl;
using KnowledgeGraph.Sqlite.Writing;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>The tables, columns and indexes are those of the model. A file that lacks a column is not opened at all.</summary>
internal sealed class SchemaRule(GraphModel model, CommandCache commands, Findings findings) : CheckRule("schema", findings)
{
    public override ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        var version = Convert.ToInt64(commands.Get("PRAGMA user_version", 0).ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (version != SqliteSchema.Version)
        {
            Report("the file", FormattableString.Invariant($"Its version is {version}; expected {SqliteSchema.Version}."));
        }

        foreach (var type in model.Stored)
        {
            CheckColumns(type);
        }

        CheckIndexes();
        return ValueTask.FromResult(true);
    }

    private void CheckColumns(RecordType type)
    {
        foreach (var row in commands.Rows("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)", type.Table))
        {
            var name = row.GetString(0);
            if (type.Columns.FirstOrDefault(column => column.SqlName == name) is { } column)
            {
                var (found, expected) = ($"{row.GetString(1)}{(row.GetInt64(2) == 1 ? " NOT NULL" : "")}", SqliteSchema.Storage(column));
                if (found != expected)
                {
                    Report($"column {type.Table}.{name}", $"It is {found}; expected {expected}.");
                }
            }
            else if (type.Storage != RecordStorage.Journal)
            {
                Report($"column {type.Table}.{name}", "The model has no such field.");
            }
        }
    }

    private void CheckIndexes()
    {
        var wanted = new SqliteSchema(model).Indexes().Select(index => index.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var row in commands.Rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'"))
        {
            if (!wanted.Remove(row.GetString(0)))
            {
                Report($"index {row.GetString(0)}", "The model asks for no such index.");
            }
        }

        foreach (var name in wanted)
        {
            Report($"index {name}", "It is not there; the service, started on the file once, makes it.");
        }
    }
}
