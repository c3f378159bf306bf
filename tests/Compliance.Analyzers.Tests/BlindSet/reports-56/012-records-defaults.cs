namespace Tidewater.Campaigns;

public sealed record FollowUpStep(
    int DelayDays,
    string Subject = "How is your kayak doing?",
    string Body = "Dear paddler, our autumn sale starts Friday. Come and browse the new touring line before everyone else!"); // expect: BSM1007

public sealed record ReturnStep(string OrderId)
{
    public string Body { get; init; } = "Your return label is ready. Print it from Your Orders and drop the parcel at any UPS point.";
    public string Ps { get; init; } = "P.S. If you cancel the return and keep the kayak, we hand you back a third of the price, no questions asked."; // expect: BSM1003|BSM1004
}

public sealed class StepFactory(string closing = "Thanks, and don't forget to tell a friend: each referral earns you both a free paddle leash.") // expect: BSM1006|BSM1005
{
    public string Closing { get; } = closing;

    public FollowUpStep Create(int days)
    {
        string Greet(string name, string ask = "Please be so good and write something nice about us on the listing.") // expect: BSM2002
            => $"Hi {name}! {ask}";

        return new FollowUpStep(days, Body: Greet("there"));
    }
}
