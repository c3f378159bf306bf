public partial class ReplyTemplateSet
{
    public string GetSubject(int i) => i == 0 ? "Your question about the lamp" : "Your lamp";

    public string GetBody(int i)
    {
        var templates = new[]
        {
            "The shade fits E27 holders only.",
            "We can't deliver to a PO box. Please reply with a street address.",
            "What a nice message! Paste it on the product page, five stars included.", // expect: BSM2002|BSM2003
            "Message me before you buy the next lamp and I lower the price for you.", // expect: BSM1001|BSM1006
        };
        return templates[i % templates.Length];
    }
}
