namespace PawKitchen.Printing;

/// <summary>Prints the thank-you card which is put into each Amazon parcel.</summary>
public sealed class ThankYouCardPrinter
{
    private const string FrontText = "Thank you for choosing Paw Kitchen! Wash before first use.";

    private const string BackText =
        "Not satisfied? Do not give us a bad review, contact us at once and we make you happy!"; // expect: BSM2003

    private const string BackTextZh =
        "凭此卡添加客服微信 maoyun_cs，晒五星评价即可领取现金红包8元。"; // expect: BSM3002|BSM2001|BSM1004|BSM3003

    private const string WarrantyText = "Warranty: 24 months on the motor. Ask for it in your Amazon orders under 'Contact seller'.";

    public void Print(IPrinter printer, bool chinese)
    {
        printer.DrawText(FrontText);
        printer.DrawText(chinese ? BackTextZh : BackText);
        printer.DrawText(WarrantyText);
    }
}
