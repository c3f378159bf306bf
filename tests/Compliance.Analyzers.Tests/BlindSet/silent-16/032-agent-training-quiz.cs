namespace Parley.Academy;

public sealed record QuizItem(string Question, string[] Choices, int Correct, string Explanation);

/// <summary>Lesson 4 of the course for new support agents: what may go to an Amazon buyer?</summary>
public static class Lesson4
{
    public static QuizItem[] Items =>
    [
        new("Which draft would be blocked?",
            ["\"We have refunded your order.\"", "\"Use code THANKS10 on your next order.\"", "\"Your parcel is delayed.\""],
            Correct: 1,
            Explanation: "Coupon codes are marketing, whoever asks for them."),
        new("A buyer offers to swap one star for five if we refund by PayPal. What do you do?",
            ["Accept", "Offer a gift card instead", "Decline and handle the order on its merits"],
            Correct: 2,
            Explanation: "Money in return for a review is review manipulation."),
        new("May an agent ask a buyer to delete a product review once the fault has been fixed?",
            ["Yes", "No", "Only by phone"],
            Correct: 1,
            Explanation: "Never ask a buyer to delete or change a review."),
    ];
}
