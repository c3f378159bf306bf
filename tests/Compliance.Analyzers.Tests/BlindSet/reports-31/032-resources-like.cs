namespace Parcelo.Resources;

/// <summary>Texts of the messages to buyers. One property per message.</summary>
public static class BuyerTexts
{
    public static string AddressRequest => "The courier needs your gate code. Please reply with it today.";
    public static string Anniversary => "One year with your Brisa fan! Celebrate with %Discount% off any Brisa product."; // expect: BSM1001
    public static string BatteryRefund => "The battery was faulty; we have refunded the whole order.";
    public static string ClipHint => "Little tip: clip the 10% coupon on our page before you buy the stand."; // expect: BSM1002|BSM1001
    public static string CustomsHelp => "Your parcel waits in customs. Please send us your importer number here.";
    public static string Loyalty => "Collect three orders and the fourth one is on the house."; // expect: BSM1006
    public static string Opinion => "Tell other buyers what you think: a short rating of the fan takes ten seconds."; // expect: BSM2006
    public static string WebOrder => "Spare blades are only sold at our site, pay there with your card."; // expect: BSM3003|BSM3001|BSM1007
    public static string WarrantyNote => "The warranty of the motor runs for 24 months from delivery.";
}
