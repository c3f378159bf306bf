namespace Quillfeather.Desk.Help;

internal static class HelpTexts
{
    public const string ComposerTooltip = "Write your answer here. Coupons, discounts, gifts and requests for reviews are not allowed in Amazon messages.";

    public const string LintPanel = """
        <h3>Why was my draft stopped?</h3>
        <p>Amazon forbids sellers to offer a gift card, a refund or a free product in exchange for a review.</p>
        <p>Do not write "leave us five stars" or "contact us before you leave a bad review".</p>
        <p>Do not give your phone number, e-mail address or WhatsApp to the buyer.</p>
        """;

    public const string SolicitationButton = "Asks Amazon to send its own review request. You cannot change the wording.";

    public static readonly (string Bad, string Good)[] Examples =
    {
        ("Use code SAVE10 for your next order!", "We refunded the missing part on this order."),
        ("Please delete your negative review.", "We are sorry about the fault and have shipped a replacement."),
    };

    public const string OnboardingStep3 = "Step 3 of 5: connect your store. Your trial is free for 14 days, no credit card needed.";
}
