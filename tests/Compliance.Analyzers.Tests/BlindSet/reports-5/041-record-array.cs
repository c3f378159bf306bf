namespace Teasel.Flows;

public sealed record FlowStep(int Day, string Subject, string Message);

public static class Flows
{
    public static readonly FlowStep[] Standard =
    [
        new(2, "Setting up your router", "Hi [FirstName], the password of your router is printed under the bottom cover. Reset: hold the small button for ten seconds."),
        new(9, "A favour", "Hi [FirstName], would you be so kind to update your 3-star review to 5 stars now that the antenna is replaced?"), // expect: BSM2004
        new(20, "Upgrade", "Hi [FirstName], our mesh extender is the perfect partner for your router. Buy it today, stock is limited! Questions? Call us on +1 202 555 0143."), // expect: BSM1007, BSM3002
        new(30, "Antenna", "Hi [FirstName], we posted the second antenna you were missing. It is free of charge."),
    ];

    public static readonly FlowStep[] Premium =
    [
        .. Standard,
        new(45, "Club", "Hi [FirstName], join our insiders list and you will get early access and members-only prices."), // expect: BSM1006|BSM1001
    ];
}
