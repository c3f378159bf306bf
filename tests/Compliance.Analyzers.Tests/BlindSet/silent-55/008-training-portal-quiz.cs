namespace SellerAcademy.Courses;

public record QuizQuestion(string Prompt, string[] Options, int Correct, string Explanation);

public static class MessagingComplianceCourse
{
    public static readonly QuizQuestion[] Questions =
    {
        new("A buyer praises your kettle. Which reply is allowed?",
            new[]
            {
                "\"Great! Would you post that as a 5-star review?\"",
                "\"Thank you, we are glad to hear it.\"",
                "\"Here is 15% off your next kettle as a thank-you.\"",
            },
            1,
            "Amazon does not allow sellers to steer happy buyers to the review page, and rewards are forbidden altogether."),
        new("A buyer left one star because the lid was cracked. What may you do?",
            new[]
            {
                "Send a new lid and ask to change the review.",
                "Offer $20 by PayPal if the review is deleted.",
                "Send a new lid or refund the order and do not mention the review.",
            },
            2,
            "Fix the order. Asking for a change of the review stays prohibited even after the fix."),
    };

    public const string Intro =
        "In this lesson you learn why sentences such as \"contact us before you leave a bad review\" can cost a seller the account.";
}
