using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Sqlite.Printing;
using KnowledgeGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Exporting;

/// <summary>Gives a printed selection's parameters their values.</summary>
internal static class SelectionBinding
{
    public static void Bind(SqliteCommand command, Statement statement, IReadOnlyList<object?> arguments)
    {
        for (var index = 0; index < statement.Parameters.Count; index++)
        {
            // Lists travel as JSON text, which is how lists are stored too.
            var value = arguments[statement.Parameters[index].Argument] is System.Collections.IEnumerable items and not string
                ? JsonSerializer.Serialize(items.Cast<object?>())
                : RowBinding.ToSql(arguments[statement.Parameters[index].Argument]);
            command.Parameters.Add(new SqliteParameter("?" + (index + 1).ToString(CultureInfo.InvariantCulture), value));
        }
    }
}
