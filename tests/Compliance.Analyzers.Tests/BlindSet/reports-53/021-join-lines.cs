namespace Linden.Living.Mail;

public static class CurtainMail
{
    static readonly string[] Opening = ["Dear {name},", "", "your curtains were made to measure and left our workshop yesterday."];

    public static string Ship() => string.Join(Environment.NewLine,
        [..Opening,
         "Hang them for a day before you iron them; the folds go by themselves.",
         "",
         "Linden Living"]);

    public static string AfterHanging() => string.Join(Environment.NewLine,
        [..Opening,
         "We hope they hang as you imagined.",
         "Follow us on Instagram (@linden.living) and show us your room.", // expect: BSM3002|BSM1007|BSM3001
         "",
         "Linden Living"]);

    public static string Loyal() => string.Join("\n", new List<string>
    {
        "Dear {name},",
        "the second panel of your order was refunded because the fabric ran out.",
        "With your next purchase we cover the sewing, so please think of us again.", // expect: BSM1006|BSM1001
        "Linden Living",
    });

    public static string Opinion() => string.Join("\n", "Dear {name},", "we would be thankful for your honest feedback about us as a seller.", "Linden Living"); // expect: BSM2006
}
