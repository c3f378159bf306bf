namespace Birchline.Brands;

public record Template(string Key, string Subject, string Body, string Locale = "en-US");

public static class VitaminBrand
{
    public static IEnumerable<Template> All() =>
    [
        new("lot-recall", "About your order {{order_id}}", "The lot number on your bottle ends in 7. Please stop using it; we have refunded the full amount."),
        new("win-back", "We saved you something", "Hey {{name}}, regulars get the cheap seats: 25% off your refill, this week only."), // expect: BSM1001
        new("ambassador", "A tiny club", "Hey {{name}}, want in on our tester crew? Members get new formulas for nothing before anyone else."), // expect: BSM1006|BSM1005
        new("edit-please", "One small favor", "Hey {{name}}, now that the new bottle arrived, could you bump that two-star review up a notch?"), // expect: BSM2004
        new("dosage", "How to take it", "Two capsules with breakfast. They are large, we know, and we are sorry about that."),
    ];
}
