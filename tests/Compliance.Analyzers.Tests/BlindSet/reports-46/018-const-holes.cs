namespace Tidepool.Templates;

internal static class Pieces
{
    internal const string Voucher = "voucher";
    internal const string Code = "{{coupon_code}}";
    internal const string Amount = "$7";
    internal const string Shop = "tidepool-goods.shop";
}

public class TidepoolBuyerMessages
{
    public string Welcome(string name) =>
        $"Hello {name}, the towel set is on its way. Wash at 40 degrees before first use.";

    public string Later(string name) =>
        $"Hello {name}, here is your personal {Pieces.Voucher}: {Pieces.Code}. Worth {Pieces.Amount} on any towel."; // expect: BSM1002|BSM1001

    public string Site(string name) =>
        $"Hello {name}, care instructions are on {Pieces.Shop}, have a look."; // expect: BSM3001

    public string Short(string name) =>
        $"Hello {name}, one towel was missing in the carton. We refunded {Pieces.Amount} of this order for it.";
}
