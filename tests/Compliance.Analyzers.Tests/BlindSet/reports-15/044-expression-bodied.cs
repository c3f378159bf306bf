namespace Kaiping.Msg;

internal abstract partial class LetterBase
{
    protected abstract string Opening { get; }
    protected virtual string Main => "您好，配件已补发，预计10天内到。";
    protected virtual string Closing => "Kind regards";
    public string Render(string name) => $"{name}\n{Opening}\n{Main}\n{Closing}";
}

internal sealed class YuLetter : LetterBase // 雨伞类目
{
    protected override string Opening => "Hello, about your umbrella:";
    protected override string Main => "The handle is loose in this batch, full refund is made already.";
}

internal sealed class HuiguiLetter : LetterBase
{
    protected override string Opening => "Hello, long time no see!";
    protected override string Main => "We miss you. New color of umbrella is here, and for old buyer it is at factory price."; // expect: BSM1007|BSM1001|BSM1006
    protected override string Closing => "如果满意请评论，如果不满意请回邮件。"; // expect: BSM2003
}

internal sealed class ChajiaLetter : LetterBase
{
    protected override string Opening => "您好，";
    protected override string Main => "收货后发我订单号，差额返到您银行卡。"; // expect: BSM1004|BSM3003
}
