namespace Chatterly.Flows;

public abstract record Step
{
    public sealed record Wait(TimeSpan For) : Step;
    public sealed record Say(string ToBuyer) : Step;
    public sealed record Branch(Func<Chat, bool> When, Step[] Then, Step[] Else) : Step;
}

public static class UnhappyBuyerFlow
{
    public static Step[] Steps =>
    [
        new Step.Say("I'm sorry to hear that. Is the zip stuck or has it come off?"),
        new Step.Branch(
            chat => chat.Answered("stuck"),
            Then:
            [
                new Step.Say("A drop of washing-up liquid on the teeth frees it nearly every time."),
                new Step.Wait(TimeSpan.FromHours(6)),
            ],
            Else:
            [
                new Step.Say("Then we'll refund the whole order. You should see it within three days."),
                new Step.Say("Give us a chance before you go public: no star ratings until we've talked, deal?"), // expect: BSM2003
                new Step.Say("Keep quiet about the zip and there'll be a rucksack in the post for you, gratis."), // expect: BSM1005|BSM1003
            ]),
        new Step.Say("Chuffed with the bag after all? Then a review on Amazon would be ace."), // expect: BSM2003
    ];
}
