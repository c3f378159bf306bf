namespace Calder.Messaging.Composition;

public sealed class LetterComposer
{
    private const string Base =
        "Dear %Buyer%, we hope you enjoy the blender. With the code %CouponCode% you save %Discount% on your next blender."; // expect: BSM1002|BSM1001

    public string Coupon(string buyer, string code, string discount) =>
        Base.Replace("%Buyer%", buyer).Replace("%CouponCode%", code).Replace("%Discount%", discount);

    public string Survey(string buyer) => string.Concat(
        "Dear ", buyer, ", we have one more request. ",
        "Please fill in the short survey at https://forms.calder-kitchen.io/blender", // expect: BSM3001
        ". It takes two minutes.");

    public string Reminder(string buyer) => string.Join(
        Environment.NewLine,
        $"Dear {buyer},",
        "the blender must not run longer than two minutes without a pause.",
        "If you are pleased with it, a good rating would make our day.", // expect: BSM2002|BSM2003
        "Calder Kitchen");

    public string Parts(string buyer) => string.Join(
        Environment.NewLine,
        $"Dear {buyer},",
        "the gasket you reported as torn will be replaced free of charge.",
        "Calder Kitchen");
}
