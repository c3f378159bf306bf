namespace Brightnest.Letters;

// Long letters live here so that support can proof-read them in the pull request.
internal static class Letters
{
    // expect@+5: BSM2003
    public const string ThreeDaysAfterDelivery = """
        Hello,

        your standing desk was delivered on Tuesday.
        If you are happy with it, please tell other customers in a review. If you are not, contact us first instead of writing one.

        The Brightnest team
        """;

    public const string TwoBoxes = """
        Hello,

        your wardrobe comes in two boxes. Box 1 was handed to the carrier today, box 2 leaves on Monday.
        Please don't worry if only one of them is at your door.

        The Brightnest team
        """;

    public static string Goodwill(string name, decimal amount)
    {
        // expect@+4: BSM1003|BSM1004
        return $"""
            Dear {name},

            we would like to send {amount:C} to your PayPal account as a token of goodwill. Which address may we use?

            The Brightnest team
            """;
    }
}
