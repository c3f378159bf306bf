namespace Compliance.Weighing;

/// <summary>What a sentence must weigh for its words to overrule a rule, or to accuse where no rule does.</summary>
internal sealed class Margins
{
    // A string of source code is a part of a message, or filled with names, and often no message at all. What weighs less than the first reads like a lawful message
    // for all that; of those that weigh more than the second and break no rule nearly all were offences. Between what is asked of messages and the second it counts
    // where the code proves a message. See docs/judgement.md, "In source code".
    private const double ClearlyLawful = -2.5;
    private const double ClearOffence = 3.5;

    // How much less than what is asked about a sentence must weigh to take back what a rule finds: the rule is a witness as well. Between the two a person is asked.
    // Chosen on messages that had not been learned (docs/weights.md).
    private const double OfARule = 1.5;

    // How clearly a sentence must speak for a rule that was not found; in code, whose findings are mended one by one, for the rule it speaks for most.
    private const double ClearLead = 2;
    private const double ClearLeadInCode = 0;

    private Margins(double takeBack, double sure, double ask, double clear, double lead, bool tellRulesApart, bool asksOfEach)
    {
        TakeBack = takeBack;
        Sure = sure;
        Ask = ask;
        Clear = clear;
        Lead = lead;
        TellRulesApart = tellRulesApart;
        AsksOfEach = asksOfEach;
    }

    /// <summary>A sentence that weighs no more takes back what a rule finds in it.</summary>
    public double TakeBack { get; }

    /// <summary>A rule that finds something in a sentence that weighs no more asks a person.</summary>
    public double Sure { get; }

    /// <summary>About a sentence that weighs more a person is asked where no rule finds anything in it.</summary>
    public double Ask { get; }

    /// <summary>What is asked about a sentence that weighs no more is doubted.</summary>
    public double Clear { get; }

    /// <summary>How much more a sentence must speak for a rule that was not found than for any other, so that it is found as well.</summary>
    public double Lead { get; }

    /// <summary>Whether of two rules on the same words one gives way where their sentence speaks for the other.</summary>
    public bool TellRulesApart { get; }

    /// <summary>Whether a person is asked about every sentence that is a clear offence of its own, and not about the heaviest for all: what is reported in code is mended line by line.</summary>
    public bool AsksOfEach { get; }

    /// <summary>The margins of a policy.</summary>
    public static Margins Of(Weights weights, WeightUse use) => use == WeightUse.Excerpts
        ? new Margins(ClearlyLawful, double.NegativeInfinity, weights.LeastWeight, ClearOffence, ClearLeadInCode, tellRulesApart: false, asksOfEach: true)
        : new Margins(weights.LeastWeight - OfARule, weights.SureWeight, weights.LeastWeight, weights.LeastWeight, ClearLead, tellRulesApart: true, asksOfEach: false);
}
