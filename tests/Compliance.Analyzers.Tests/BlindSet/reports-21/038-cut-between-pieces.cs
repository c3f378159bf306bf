namespace Kontor.Legacy;

public static class Zerlegt
{
    public static string DankText()
    {
        return "Dear customer, thank you for choosing our scarf. If you add us on What" + // expect: BSM3002|BSM3003
            "sApp" +
            " we send you pictures of each new pattern.";
    }

    public static string FruehlingText()
    {
        return "Dear customer, as a thank-you you may pick a fr" + // expect: BSM1005
            "ee pair of gloves, " +
            "just answer with your size.";
    }

    public static string BewertungText() =>
        "尊敬的顾客，围巾您还喜欢吗？给个五" + // expect: BSM2002
        "星好" + "评吧，" + "非常感谢。";

    public static string PflegeText() =>
        "Dear customer, wash the scarf by hand in cold water. " + "Colour may run at the first wash, that is no fault.";
}
