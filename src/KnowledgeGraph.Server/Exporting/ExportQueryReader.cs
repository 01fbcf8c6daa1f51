using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>Reads what is exported from texts of the command line or of an address.</summary>
internal static class ExportQueryReader
{
    /// <param name="where">The filter as JSON; null or empty for none.</param>
    /// <param name="layers">Layers, several also with commas between them.</param>
    /// <param name="standings">Standings, likewise.</param>
    /// <param name="everything">Whether it is all that the store holds.</param>
    /// <exception cref="InvalidRequestException">All and a part are asked for.</exception>
    /// <exception cref="RefusedRequestException">The filter is no JSON.</exception>
    public static ExportQuery Read(string? where, IReadOnlyList<string> layers, IReadOnlyList<string> standings, bool everything)
    {
        var query = new ExportQuery(string.IsNullOrEmpty(where) ? null : Json(where), Names(layers), Names(standings));
        if (!everything)
        {
            return query;
        }

        return query is { Where: null, Layers: null, Standings: null }
            ? ExportQuery.Everything
            : throw new InvalidRequestException("'everything' is given with 'where', 'layers' or 'standings'; expected all of the store, or a part of it.");
    }

    /// <summary>The message about a format that there is not.</summary>
    public static string UnknownFormat(string name) => $"There is no format '{name}'; expected one of {string.Join(", ", ExportFormats.All.Select(format => format.Name))}.";

    private static JsonElement Json(string text)
    {
        using var json = RequestJson.Parse(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(text)), "The parameter 'where'");
        return json.RootElement.Clone();
    }

    private static string[]? Names(IReadOnlyList<string> texts)
    {
        string[] names = [.. texts.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return names.Length == 0 ? null : names;
    }
}
