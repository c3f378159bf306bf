namespace Kleinstadt.Packaging;

/// <summary>Text printed on the card that lies in every Amazon box.</summary>
public class ThankYouCard
{
    public string Size { get; init; } = "A6";

    // expect@+5: BSM2001
    public string Front { get; init; } = """
        Thank you for choosing our honey!

        From our bees to your breakfast table.
        Post a review, show it to us, and the second jar comes free.
        """;

    // expect@+3: BSM3001
    public string Back { get; init; } = """
        Store the jar in a dry place, not in the fridge.
        Recipes and more varieties: www.kleinstadt-imkerei.de/karte
        """;

    public string Allergy { get; init; } = """
        Not suitable for children under twelve months.
        Crystals are natural; warm the jar gently to dissolve them.
        """;
}
