namespace Compliance.Weighing;

/// <summary>What weights that were learned come to when they are added.</summary>
internal static class WeightSum
{
    // A sentence of many known words is not more of an offence than a short one: the sum is divided by the root of their number. Half of what is
    // known was left out at random while the weights were learned, so that no single word decides; here all of it counts half.
    public const double Kept = 0.5;
    public const double Scale = 3;

    // The same for what rules are told apart by, and what 1 is there: it is kept in small whole numbers.
    public const double RuleScale = 2;
    public const double RuleOne = 40;

    /// <summary>The weight that a sum of weights comes to.</summary>
    /// <param name="bias">What nothing weighs.</param>
    /// <param name="sum">The sum of the weights.</param>
    /// <param name="count">How many weights they are.</param>
    public static double Weigh(double bias, double sum, double count) => bias + Scale * Kept * sum / Math.Sqrt(Kept * count + 1);
}
