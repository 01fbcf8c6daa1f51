using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What single values must be like, whatever they belong to.</summary>
internal static partial class WriteRules
{
    public static void CheckId(string id, string path)
    {
        if (!IdForm().IsMatch(id) || id == StatementIdentity.Narrated)
        {
            throw Refusal.Invalid(path, $"'{id}' is no id; expected 1 to 64 of a-z, 0-9, '.', '_', ':' and '-', the first a letter or digit, "
                + $"and not '{StatementIdentity.Narrated}'.");
        }
    }

    public static void CheckEnum(EnumType type, string value, string path)
    {
        if (!type.Contains(value))
        {
            throw Refusal.Invalid(path, $"'{value}' is no {type.Name}; expected one of {string.Join(", ", type.Values.Select(member => member.Name))}.");
        }
    }

    public static void CheckDay(string value, string path)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw Refusal.Invalid(path, $"'{value}' is no day; expected a day of the calendar as yyyy-MM-dd.");
        }
    }

    /// <summary>The first and the last of a span of days; either may be open.</summary>
    public static void CheckSpan(string? from, string? to, string path)
    {
        if (from is not null && to is not null && string.CompareOrdinal(from, to) > 0)
        {
            throw Refusal.Invalid(path, $"'{from}' is after '{to}'; expected 'from' not to be after 'to'.");
        }
    }

    public static void CheckDate(GraphModel model, UncertainDateDraft date, string path)
    {
        var columns = model.Record("Statement");
        CheckDay(date.From, path + ".from");
        CheckDay(date.To, path + ".to");
        CheckEnum(columns.Column("datePrecision").Enum!, date.Precision, path + ".precision");
        CheckEnum(columns.Column("dateBasis").Enum!, date.Basis, path + ".basis");
        CheckSpan(date.From, date.To, path + ".from");
        CheckUpperBound(date.From, date.To, date.Precision, path);
    }

    public static void CheckUpperBound(string from, string to, string precision, string path)
    {
        if (precision == "AT_LATEST" && from != to)
        {
            throw Refusal.Invalid(path + ".precision", $"AT_LATEST gives an upper bound only; expected 'from' ('{from}') to be the same day as 'to' ('{to}').");
        }
    }

    public static void CheckTextHash(string value, string path)
    {
        if (!IsHash(value))
        {
            throw Refusal.Invalid(path, $"'{value}' is no text hash; expected 'sha256:' and 64 lower-case hexadecimal digits.");
        }
    }

    /// <summary>Whether a text has the form of a hash.</summary>
    public static bool IsHash(string value) => TextHashForm().IsMatch(value);

    public static void CheckFilled(string? value, string path)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw Refusal.Invalid(path, $"'{path[(path.LastIndexOf('.') + 1)..]}' is empty; expected a text.");
        }
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._:-]{0,63}\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\Asha256:[0-9a-f]{64}\z")]
    private static partial Regex TextHashForm();
}
