namespace Lichtwerk.Application.Buyers;

public abstract class BuyerEmail
{
    protected abstract string Opening { get; }
    protected abstract string Middle { get; }
    protected virtual string Closing => "Best regards, Lichtwerk";

    public string Render() => $"{Opening}\n\n{Middle}\n\n{Closing}";
}

public sealed class SecondReminderEmail : BuyerEmail
{
    protected override string Opening => "Hello again,";
    protected override string Middle =>
        "ten days ago we asked for your opinion on the lamp and nothing came. Please do write that review."; // expect: BSM2006
}

public sealed class BirthdayEmail : BuyerEmail
{
    protected override string Opening => "Happy birthday from your Amazon lamp maker!";
    protected override string Middle => "Today you receive a gift card worth ten euros, redeem it within a month."; // expect: BSM1005
    protected override string Closing => "There is also a cheaper bundle, ask us for the private price."; // expect: BSM1001|BSM1007
}

public sealed class RepairEmail : BuyerEmail
{
    protected override string Opening => "Hello,";
    protected override string Middle => "we have repaired your lamp under warranty, no costs arise for you.";
}
