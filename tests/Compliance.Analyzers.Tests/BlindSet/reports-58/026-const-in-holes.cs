namespace Foxglove.Amazon.Texts;

internal static class Fragments
{
    public const string ReorderCode = "FOX20";
    public const string Twenty = "20%";
    public const string Closing = "Foxglove Garden";
    public const string LateNote = "the seedlings left one day late because of frost";
}

public class SeedlingMessages
{
    public string Late(string buyer) => $"Dear {buyer}, {Fragments.LateNote}. {Fragments.Closing}";

    public string Promo(string buyer) =>
        $"Dear {buyer}, thank you for your order. Take {Fragments.Twenty} off your next order with us. {Fragments.Closing}"; // expect: BSM1001|BSM1006

    public string PromoWithCode(string buyer) =>
        $"Dear {buyer}, type {Fragments.ReorderCode} into the promo box when you come back. {Fragments.Closing}"; // expect: BSM1002|BSM1006

    public string Dead(string buyer) =>
        $"Dear {buyer}, sorry that two seedlings died. We send two new ones in April, free of charge. {Fragments.Closing}";

    public string Happy(string buyer) =>
        $"Dear {buyer}, we work day and night for you, so please do not give us less than five stars. {Fragments.Closing}"; // expect: BSM2002
}
