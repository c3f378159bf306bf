namespace Agentur.Kompass.Training;

/// <summary>Slides of the in-house course "What agents may write to Amazon buyers".</summary>
public sealed class CourseContent
{
    public IReadOnlyList<Slide> Slides { get; } = new List<Slide>
    {
        new("Never trade for reviews", "Amazon bans every incentive. A sentence like 'we send you a gift card for your review' costs the account."),
        new("No coupons", "Agents must not send coupons, promo codes or discounts to buyers, not even when a buyer asks for them."),
        new("No outside contact", "Do not give buyers a phone number, an e-mail address or a WhatsApp handle. Stay in the Amazon thread."),
        new("Reviews stay untouched", "Do not ask a buyer to edit or delete a review, even after the problem is solved."),
        new("What is fine", "Full refund, replacement, return label, invoice, new delivery date."),
    };

    public IEnumerable<QuizQuestion> Quiz()
    {
        yield return new("May an agent write 'contact us before leaving a bad review'?", false);
        yield return new("May an agent refund a broken vase in full?", true);
        yield return new("May an agent offer 10% off the next order for a late parcel?", false);
    }
}

public record Slide(string Title, string Text);
public record QuizQuestion(string Question, bool Allowed);
