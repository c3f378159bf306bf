using System.Globalization;
using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// Reads a weights file: plain text, made by eng/Compliance.WeightTrainer and read by people. A line is a number, a tab and what has that weight; where it
/// tells rules apart, another tab and a number for each rule; what counts at a glance has a <c>~</c> before it. The lines <c>bias</c>, <c>least</c>,
/// <c>sure</c>, <c>glance-bias</c>, <c>glance-least</c>, <c>glance-rules</c>, <c>rules</c> and <c>labelled</c> come first.
/// </summary>
internal static class WeightsFile
{
    /// <summary>Before what counts at a glance.</summary>
    public const char AtAGlance = '~';

    private const string Rules = "rules";
    private const string GlanceRules = "glance-rules";
    private const string Labelled = "labelled";
    private static readonly string[] Heads = ["bias", "least", "sure", "glance-bias", "glance-least"];
    private static readonly string[] IdHeads = [Rules, GlanceRules, Labelled];

    /// <summary>How such a file ends.</summary>
    public const string Extension = ".weights";

    /// <summary>Reads a file. What is in error is left out and reported; null where nothing can be weighed.</summary>
    public static Weights? Read(PolicyFile file, List<PolicyError> errors)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string[]? rules = null;
        var features = new List<(uint Feature, int Weight, sbyte[]? Tells)>();
        var glance = new List<(uint Feature, int Weight)>();
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string text = file.Lines;
        var number = 0;
        var glances = 0;
        var rows = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            if (columns.Length < 2)
            {
                Error("Expected two columns, divided by a tab");
            }
            else if (numbers.ContainsKey(columns[0]) || ids.ContainsKey(columns[0]))
            {
                Error($"There is a line '{columns[0]}' already");
            }
            else if (Array.IndexOf(IdHeads, columns[0]) >= 0)
            {
                ids.Add(columns[0], columns[1].Split(' '));
                ids.TryGetValue(Rules, out rules);
            }
            else if (Array.IndexOf(Heads, columns[0]) >= 0)
            {
                if (TryWeight(columns[1], out int head))
                {
                    numbers.Add(columns[0], head);
                }
                else
                {
                    Error("Expected a weight such as -1.25");
                }
            }
            else if (!TryWeight(columns[0], out int weight))
            {
                Error($"Expected a weight such as -1.25, 'rules', or one of '{string.Join("', '", Heads)}'");
            }
            else if (columns.Length > 2 && (rules is null || columns[2].Split(' ').Length != rules.Length))
            {
                Error("Expected a number for each of the rules");
            }
            else if (!TryTells(columns, out sbyte[]? tells))
            {
                Error("Expected whole numbers from -128 to 127");
            }
            else if (!seen.Add(columns[1]))
            {
                Error("This has a weight already");
            }
            else if (columns[1].Length > 1 && columns[1][0] == AtAGlance)
            {
                if (IsRoom(ref glances, GlanceWeights.MostFeatures, "at a glance"))
                {
                    glance.Add((FeatureHash.Of(columns[1].Substring(1)), weight));
                }
            }
            else if (tells is null || IsRoom(ref rows, Weights.MostRows, "that tell rules apart"))
            {
                features.Add((FeatureHash.Of(columns[1]), weight, tells));
                if (columns[1].All(Chars.IsLatin))
                {
                    words.Add(columns[1]);
                }
            }
        }

        foreach (string head in Heads)
        {
            if (!numbers.ContainsKey(head))
            {
                errors.Add(new PolicyError(file.Path, 1, 1, $"Expected a line '{head}': its name, a tab and a weight such as -1.25"));
            }
        }

        if (rules is null)
        {
            errors.Add(new PolicyError(file.Path, 1, 1, "Expected a line 'rules': its name, a tab and the ids of rules, divided by blanks"));
        }

        return rules is null || numbers.Count < Heads.Length
            ? null
            : Weights.Of(
                TextHash.Of(text), numbers["bias"], numbers["least"], numbers["sure"], rules, Of(Labelled), features,
                GlanceWeights.Of(numbers["glance-bias"], numbers["glance-least"], Of(GlanceRules), glance), words);

        string[] Of(string head) => ids.TryGetValue(head, out string[]? found) ? found : [];

        // Said once, on the first line that is too much.
        bool IsRoom(ref int count, int most, string what)
        {
            if (count++ == most)
            {
                Error($"There is room for {most} weights {what}; the rest is left out");
            }

            return count <= most;
        }

        void Error(string message) => errors.Add(new PolicyError(file.Path, number, 1, message));
    }

    private static bool TryWeight(string column, out int weight)
    {
        bool isNumber = double.TryParse(column, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value);
        double whole = Math.Round(value * Weights.One);
        weight = isNumber && Math.Abs(whole) <= Weights.Most ? (int)whole : 0;
        return isNumber && Math.Abs(whole) <= Weights.Most;
    }

    private static bool TryTells(string[] columns, out sbyte[]? tells)
    {
        tells = null;
        if (columns.Length < 3)
        {
            return true;
        }

        string[] numbers = columns[2].Split(' ');
        tells = new sbyte[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!sbyte.TryParse(numbers[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out tells[i]))
            {
                return false;
            }
        }

        return true;
    }
}
