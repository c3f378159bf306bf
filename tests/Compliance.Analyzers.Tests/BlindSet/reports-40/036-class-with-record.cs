namespace Amazon.Kefu.Domain;

public record HuaShu(string BianHao, string BuyerMessage)
{
    public static readonly HuaShu TuiHuo = new("T01", "您好，退货期已延长到月底，标签免费。");
    public static readonly HuaShu BuFa = new("T07", "您好，漏发的充电线今天已免费补寄。");
    public static readonly HuaShu YanBao = new("T02", "您好，写下使用心得即可把质保从一年延长到三年。"); // expect: BSM2001
    public static readonly HuaShu SongFenXiang = new("T03", "您好，把链接分享给朋友，朋友买了您就有佣金。"); // expect: BSM1006
    public static readonly HuaShu WaiBu = new("T04", "Hello, please pay the shipping difference by this invoice: pay.globekit.io/i/{invoiceNo}"); // expect: BSM3003|BSM3001

    public static readonly HuaShu DianPing = new("T05", "您好，店铺反馈里的那条中评影响我们开店，今天能撤一下吗？再不撤我们会一直联系您。"); // expect: BSM2005|BSM2004
    public static readonly HuaShu PeiChang = new("T06", "您好，不投诉的话，我们另外补您一笔精神损失费。"); // expect: BSM1003

    public HuaShu With(string invoiceNo) => this with { BuyerMessage = BuyerMessage.Replace("{invoiceNo}", invoiceNo) };
}
