namespace Ironwood.Orders.Messages;

public static class CriticalMessages
{
    public static string Address(string name, string order) =>
        $"Dear {name}, the carrier cannot find your flat for order {order}. Please reply with the apartment number and, if there is one, the gate code.";

    public static string Customs(string name, string order) =>
        $"Dear {name}, customs needs the recipient's tax number for order {order}. Please send it in this conversation so that the parcel can be released.";

    public static string Engraving(string name, string text) =>
        $"Dear {name}, you asked for the engraving \"{text}\". Please confirm the spelling by tomorrow evening.";

    public static string HeavyGoods(string name, string window) =>
        $"Dear {name}, your workbench weighs 90 kg and is delivered by truck on {window}. The driver will use the number on your order to announce himself.";

    public static string Delay(string name, string order, DateOnly eta) =>
        $"Dear {name}, order {order} will reach you on {eta:d MMMM} instead of this week. If that is too late, let us know and we cancel and refund it.";
}
