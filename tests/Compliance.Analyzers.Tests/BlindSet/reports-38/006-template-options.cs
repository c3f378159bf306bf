namespace Verdano.Garden.Configuration;

public sealed class BuyerMessageOptions
{
    public const string SectionName = "BuyerMessages";

    public bool Enabled { get; set; } = true;

    public string Signature { get; set; } = "Your Verdano garden team";

    public string DelayText { get; set; } =
        "Dear {Name}, your hedge trimmer is still in customs. We expect it to move on by {Date} and keep you posted here.";

    public string AnniversaryText { get; set; } =
        "Dear {Name}, a year has gone by with your trimmer! Every Verdano owner enters our spring draw for a robot mower."; // expect: BSM1006

    public string ReviewText { get; set; } =
        "Dear {Name}, only if you are delighted with the trimmer, please tell other gardeners in a review; otherwise write to us first."; // expect: BSM2003

    public string VoucherText { get; set; } =
        "Dear {Name}, here is your personal voucher {VoucherCode}, good for {Amount} off anything we sell."; // expect: BSM1002|BSM1001

    public string BladeSafety { get; set; } =
        "Dear {Name}, please remove the battery before you change the blade. The orange cover goes on last.";
}
