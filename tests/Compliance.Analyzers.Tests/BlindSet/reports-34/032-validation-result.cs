namespace Dowland.Strings.Complaints;

using static Outcome;

public abstract record Outcome
{
    public sealed record Say(string ToBuyer) : Outcome;
    public sealed record Escalate(string ToStaff) : Outcome;
}

public static class ComplaintPolicy
{
    public static Outcome Decide(Complaint c) => c switch
    {
        { Kind: Kind.BrokenString, Photo: not null } =>
            new Say("Thank you for the photo. A new set of strings is on its way; nothing needs to come back."),
        { Kind: Kind.BrokenString } =>
            new Say("Could you send a photo of the string where it broke? We shall replace the set then."),
        { Kind: Kind.BadReview, Paid: > 50 } =>
            new Say("You will be reimbursed down to the last penny on the day the one-star review disappears."), // expect: BSM2001|BSM2004
        { Kind: Kind.BadReview } =>
            new Say("Would you mind terribly revising what you wrote about the strings on Amazon?"), // expect: BSM2004
        { Kind: Kind.Late, Paid: var p } =>
            new Say($"The post was slow and it shows. Shall we settle for {p * 0.2m:0.00} and a compensation for the lost evening?"), // expect: BSM1003
        _ => new Escalate("No rule matched; offer neither discount nor gift, ask Fiona."),
    };
}
