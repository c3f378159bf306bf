using System.Text;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>Source files as a shop's code has them: about a hundred literals in a thousand lines, most of them keys, logs and texts of screens.</summary>
internal static class GeneratedSolution
{
    /// <summary>How many literals a file has.</summary>
    public const int LiteralsPerFile = 14;

    /// <summary>Writes the files.</summary>
    /// <param name="files">How many.</param>
    /// <param name="withFindings">Whether every tenth of them offers a coupon to a buyer.</param>
    public static IReadOnlyList<string> Write(int files, bool withFindings) => [.. Enumerable.Range(0, files).Select(i => File(i, withFindings && i % 10 == 0))];

    /// <summary>A file of texts without any word that a rule looks for.</summary>
    public static string WithoutSignals(int literals)
    {
        var text = new StringBuilder("namespace Shop { static class Words { static readonly string[] All = {\n");
        for (int i = 0; i < literals; i++)
        {
            text.Append("    \"Number ").Append(i).Append(" of the shelf in hall B stands left of the blue door, near the window.\",\n");
        }

        return text.Append("}; } }\n").ToString();
    }

    private static string File(int i, bool offers)
    {
        var text = new StringBuilder();
        text.Append("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Shop.Part").Append(i % 40).Append(";\n\n");
        text.Append("public sealed class Service").Append(i).Append("\n{\n");
        text.Append("    private readonly Dictionary<string, int> _stock = new() { [\"lamp-oak\"] = ").Append(i).Append(", [\"lamp-walnut\"] = 2 };\n");
        text.Append("    private readonly List<string> _log = [];\n\n");
        for (int m = 0; m < 6; m++)
        {
            text.Append($$"""
                    public int Count{{m}}(string key, IEnumerable<int> numbers)
                    {
                        if (string.IsNullOrEmpty(key))
                        {
                            throw new ArgumentException("The key of the shelf must not be empty in part {{m}}.", nameof(key));
                        }

                        int sum = 0;
                        foreach (int number in numbers.Where(n => n % {{m + 2}} == 0).OrderByDescending(n => n))
                        {
                            sum += number * {{m + 1}};
                            if (sum > 1000 && _stock.TryGetValue(key, out int known))
                            {
                                sum -= known;
                            }
                        }

                        _log.Add($"Counted {key} in hall {{m}}: {sum}");
                        return sum;
                    }


                """);
        }

        string message = offers
            ? "Dear buyer, thank you for your order. Please use coupon code SAVE20 on your next order."
            : "Dear buyer, your lamp is two days late. The new delivery date is Friday.";
        text.Append("    public string BuyerMessage() => \"").Append(message).Append("\";\n}\n");
        return text.ToString();
    }
}
