namespace Ashworth.Brands.Training;

public record QuizQuestion(string Prompt, string[] Choices, int CorrectIndex, string Explanation);

public static class AgentQuiz
{
    public static readonly IReadOnlyList<QuizQuestion> Questions =
    [
        new("A buyer is thrilled with the quilt. What may an agent write?",
            ["Thank the buyer and stop", "Ask for a five-star review", "Send a coupon for the next quilt"],
            0,
            "Asking only happy buyers for reviews is gating, and coupons are promotions. Agents do neither."),
        new("A buyer asks for our phone number. What now?",
            ["Give the number", "Stay in the thread", "Send a link to the web shop"],
            1,
            "Agents keep the conversation on Amazon and share no phone numbers, e-mail addresses or links."),
        new("A buyer offers to delete a bad review for a refund. What now?",
            ["Accept", "Handle the order problem and do not mention the review", "Offer a gift card on top"],
            1,
            "Agents never trade money or gifts for reviews."),
    ];
}
