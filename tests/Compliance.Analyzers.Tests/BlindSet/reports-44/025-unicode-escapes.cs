namespace Lantian.Pets.Messages;

public static class LegacyTexts
{
    // exported from the old VB6 system, keep escapes
    public static readonly string Thanks =
        "\u4eb2\u7231\u7684\u987e\u5ba2\uff0c\u8fd4\u573a\u8d2d\u4e70\u53ef\u7528\u4f18\u60e0\u5238\uff0c\u8bf7\u56de\u590d\u9886\u53d6\u3002"; // expect: BSM1002

    public static readonly string Apology =
        "\u60a8\u597d\uff0c\u8ba2\u5355\u5df2\u5168\u989d\u9000\u6b3e\uff0c\u8bf7\u67e5\u6536\u3002";

    public static readonly string English =
        "Dear customer, we would be \u2764 if you left a 5\u2605 review for the cat fountain."; // expect: BSM2002

    public static readonly string Filter =
        "Dear customer, the filter of the cat fountain must be rinsed before the first use\u2014otherwise the water turns grey.";
}
