namespace Canopy.Domain.Messages;

public sealed record Draft(string Recipient, string Subject, string Body, int Priority = 0);

public static class Drafts
{
    private static readonly Draft s_base = new("", "您的訂單", "");

    public static Draft WrongItem(string buyer) => s_base with
    {
        Recipient = buyer,
        Subject = "包裹內的商品有誤",
        Body = "您好，我們誤將其他客人的吊床放進您的包裹，您的吊床今天寄出，退回標籤見附件。",
    };

    // expect@+8: BSM1005
    public static Draft Seasonal(string buyer, string bonus) => s_base with
    {
        Recipient = buyer,
        Subject = "關於您的吊床",
        Body = $$"""
            {{buyer}} 您好：

            感謝您的訂購，回覆收件地址，我們就免費送您一個{{bonus}}作為贈品。

            樹冠戶外 敬上
            """,
    };

    public static Draft Rating(string buyer) => s_base with
    {
        Recipient = buyer,
        Subject = "關於您的評論",
        Body = "您好，吊床的繩子已補寄，懇請您" + "將一星負評" + "修改為五星好評，萬分感謝。", // expect: BSM2004
    };

    public static Draft Stand(string buyer, int maxLoad) => s_base with
    {
        Recipient = buyer,
        Body = $"您詢問的支架可承重 {maxLoad} 公斤，適用長度 3.5 公尺以內的吊床。",
        Priority = 1,
    };
}
