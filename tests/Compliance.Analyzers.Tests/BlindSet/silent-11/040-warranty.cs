namespace Quill.Notifications.Warranty;

public static class WarrantyTexts
{
    public static string Repair(string name, string part) => $"""
        Hello {name},

        the {part} of your keyboard failed within the warranty period, so the repair is free of charge for you.
        We have attached a prepaid label. The workshop needs about five days.

        Quill
        """;

    public static string Void(string name) => $"""
        Hello {name},

        liquid damage is not covered by the warranty. You can have the keyboard repaired at a workshop of
        your choice; we cannot offer a discount on a new one.

        Quill
        """;

    public const string Zh = """
        您好：

        您的键盘在质保期内，空格键我们免费更换，来回运费由我们承担。
        请使用附件中的退货标签寄回。

        """;

    public static string Hant(string mingCheng) => mingCheng + "您好，保固期內的零件更換完全免費，不需支付運費。";
}
