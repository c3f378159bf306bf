namespace Training.Content;

/// <summary>Lesson texts for new customer-service agents (internal LMS).</summary>
public class MessagingPolicyLesson
{
    public string Title => "What agents must never write to Amazon buyers";

    public IReadOnlyList<string> Rules { get; } = new[]
    {
        "Never promise a coupon, a discount or a gift card to a buyer.",
        "Never ask a buyer to delete or change a product review, even after the problem has been solved.",
        "Never ask only happy customers to write a review.",
        "Never give out the phone number or e-mail address of the company.",
        "Never send a link to our own web shop.",
    };

    public string QuizQuestion =>
        "An agent wrote \"We refund you if you remove your review\". Which rule did the agent break?";

    public string Hint => "Refunds and replacements of the order itself are always allowed.";
}
