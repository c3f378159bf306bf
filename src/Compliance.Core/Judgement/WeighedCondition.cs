using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>The condition of a finding that no expression made: the words of a sentence, taken together. A person decides.</summary>
internal static class WeighedCondition
{
    /// <summary>Its name in findings.</summary>
    public const string Name = "weighed";

    /// <summary>What follows, whatever the context: it was weighed already. No condition of a file has this line, whatever its name.</summary>
    public static readonly VerdictLine Verdict = new(Decision.Review, [], row: null);

    /// <summary>The condition in the words of a rule.</summary>
    public static CompiledCondition Of(PolicyRule rule) => new(Name, [], [Verdict], Why(rule), remedy: null);

    private static LocalizedText Why(PolicyRule rule) => new(new KeyValuePair<string, string>[]
    {
        new("en", $"Taken together, these words read like \"{rule.Title.English}\"; read the message as the buyer would before it is sent"),
        new("zh-Hans", $"这些字句合在一起，读起来像“{rule.Title.In("zh-Hans")}”；发送前请以买家的眼光再读一遍"),
        new("zh-Hant", $"這些字句合在一起，讀起來像「{rule.Title.In("zh-Hant")}」；發送前請以買家的眼光再讀一遍"),
    });
}
