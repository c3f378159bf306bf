namespace Compliance.Weighing;

/// <summary>What a sentence must weigh for its words to overrule a rule, or to accuse where no rule does.</summary>
internal sealed class Margins
{
    // A string of source code is a part of a message, or filled with names. What weighs less than the first reads like a lawful message for all that; of those that
    // weigh more than the second and break no rule nearly all were offences. See docs/judgement.md, "In source code".
    private const double ClearlyLawful = -2.5;
    private const double ClearOffence = 4.5;

    private Margins(double takeBack, double sure, double ask, bool tellRulesApart)
    {
        TakeBack = takeBack;
        Sure = sure;
        Ask = ask;
        TellRulesApart = tellRulesApart;
    }

    /// <summary>A sentence that weighs no more takes back what a rule finds in it.</summary>
    public double TakeBack { get; }

    /// <summary>A rule that finds something in a sentence that weighs no more asks a person.</summary>
    public double Sure { get; }

    /// <summary>About a sentence that weighs more a person is asked where no rule finds anything in it.</summary>
    public double Ask { get; }

    /// <summary>Whether of two rules on the same words one gives way where their sentence speaks for the other.</summary>
    public bool TellRulesApart { get; }

    /// <summary>The margins of a policy.</summary>
    public static Margins Of(Weights weights, WeightUse use) => use == WeightUse.Excerpts
        ? new Margins(ClearlyLawful, double.NegativeInfinity, ClearOffence, tellRulesApart: false)
        : new Margins(weights.LeastWeight, weights.SureWeight, weights.LeastWeight, tellRulesApart: true);
}
