namespace Birchline.Training;

public sealed record QuizItem(string Prompt, string[] Choices, int Correct, string Why);

public static class OnboardingQuiz
{
    public static readonly QuizItem[] Items =
    [
        new("Which sentence may an account manager put in an Amazon message?",
            ["\"Here's 10% off your next order.\"", "\"Leave five stars and we'll send a gift card.\"", "\"Your replacement ships tomorrow.\""],
            2, "Only the third one is about the order. The other two would get the client suspended."),
        new("A buyer asks for your phone number. What now?",
            ["Give it", "Decline and keep the conversation in the thread", "Give the intern's"],
            1, "Amazon bans contact details in messages. Also, the intern has suffered enough."),
    ];
}
