namespace Pinecrest.Drip;

public sealed record DripStep(int Day, string Locale, string Text);

public static class DripCatalog
{
    public static IReadOnlyList<DripStep> Steps { get; } =
    [
        new(1, "en", "Your desk lamp is on its way. The assembly guide is in the box; you need the small Allen key only."),
        new(6, "en", "How is the lamp working out? We would appreciate it if you left an honest review on the product page."), // expect: BSM2006
        new(12, "en", "We noticed that you have not reviewed the lamp yet. Could you find two minutes for it today?"), // expect: BSM2006
        new(20, "en", "Join our VIP tester list and try every new lamp for nothing before it goes on sale."), // expect: BSM1006|BSM1005
        new(25, "en", "If the lamp flickers, reply to this message and we will send a new driver at no cost."),
    ];
}
