using System.Text;
using KnowledgeGraph.TestKit.Oracle;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>The few things in the oracle that are not plain from reading it.</summary>
internal sealed class OracleTests
{
    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [TestCase("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [TestCase("\u0001\u001f\u007f", "\"\\u0001\\u001f\u007f\"")]
    [TestCase("é/𝒵", "\"é/𝒵\"")]
    public void Text_is_escaped_only_where_JSON_asks_for_it(string text, string json) =>
        Assert.That(OracleJson.Text(text), Is.EqualTo(json));

    [Test]
    public void Text_is_ordered_by_code_point_and_not_by_UTF16_unit() =>
        Assert.That(OracleOrder.CompareValues("\uE000", "𝒵"), Is.Negative);

    [Test]
    public void Nulls_come_last_in_both_directions([Values] bool isDescending) =>
        Assert.That(OracleOrder.CompareKeys([null], ["a"], [isDescending]), Is.Positive);

    [Test]
    public void Cursor_is_version_fingerprint_and_keys_in_hexadecimal() =>
        Assert.That(
            OracleJson.Cursor("0badc0de", "alpha", [1L, null, "b"]),
            Is.EqualTo("10badc0de" + Convert.ToHexString(Encoding.UTF8.GetBytes("[\"alpha\",1,null,\"b\"]"))));
}
