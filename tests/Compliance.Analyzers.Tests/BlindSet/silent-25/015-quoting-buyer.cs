namespace Anjie.Cs.Inbox;

public class ZhuanJiaoShuoMing
{
    public string HuiFuMaiJia(BuyerMail mail)
    {
        return $"Hello {mail.BuyerName}, you wrote: \"I read that other sellers give a gift card for a review, do you?\" " +
               "No, we do not. Reviews are never paid for, neither by us nor by anybody we work with.";
    }

    public string HuiFuZhongWen(BuyerMail mail)
    {
        return $"{mail.BuyerName}您好，您来信说“有人冒充你们，让我加微信领红包”。那不是我们，请勿添加，也请勿转账，可以向亚马逊举报。";
    }

    public string HuiFuTuiKuan(BuyerMail mail, decimal amount)
    {
        return $"Hello {mail.BuyerName}, you asked where the refund is. We issued {amount:C} on {mail.RefundDate:d}; it goes to the card you paid with.";
    }
}
