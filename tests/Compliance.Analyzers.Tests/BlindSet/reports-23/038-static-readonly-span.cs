namespace PawKitchen.Web.Resources;

public static class StringsForBuyer
{
    private static readonly string[] _openers = { "Dear friend", "Hello dear", "Good day" };

    public static readonly string Msg_Card =
        "Look on the backside of the warranty card, scratch the silver field and you have won a price!"; // expect: BSM1006|BSM1005

    public static readonly string Msg_Register =
        "Register the grill at https://warranty.grillpaw.io/start so we know your birthday and can mail you offers."; // expect: BSM3001|BSM1007|BSM3003

    public static readonly string Msg_Manual =
        "The manual of the grill is attached to this message, page 4 shows how to mount the legs.";

    public static readonly string Msg_Ask =
        "May we ask your personal e-mail address? On Amazon we can not talk so open."; // expect: BSM3002|BSM3003

    public static readonly string Msg_Feedback =
        "If you have a minute, please leave a feedback for us as a seller."; // expect: BSM2006
}
