namespace Cangqian.Nlp;

public static class YiTuFenLei
{
    // 买家来信意图分类的训练样本（输入是买家写的话）
    public static readonly (string YiTu, string MaiJiaYuanWen)[] YangBen =
    {
        ("ask_discount", "Can you give me a discount if I buy three?"),
        ("ask_discount", "能不能便宜点，有没有优惠券？"),
        ("ask_refund", "I want my money back, the lamp does not work."),
        ("threat_review", "Refund me or I will leave a one star review"),
        ("offer_trade", "退我一半钱我就把差评删了"),
        ("ask_contact", "Do you have a phone number or WhatsApp?"),
        ("praise", "Great product, I already left you five stars"),
        ("ask_offsite", "能不能直接转账给你们，不走亚马逊？"),
    };

    public static IEnumerable<string> BiaoQian() => YangBen.Select(y => y.YiTu).Distinct();
}
