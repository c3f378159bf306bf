// real mails from buyers, I use them to train my little intent classifier
public static class BuyerSamples
{
    public static readonly (string Intent, string BuyerSaid)[] Incoming =
    {
        ("asks-discount", "hi, do you give a discount if I take two of them? maybe 10% off?"),
        ("threat", "refund me and I will delete my 1 star review, otherwise it stays"),
        ("asks-coupon", "the coupon code SPRING did not work for me, can you send me a new one"),
        ("asks-offsite", "can I buy directly from your website or pay with paypal?"),
        ("asks-phone", "give me your whatsapp please its faster"),
        ("praise", "love it!! will leave a five star review for sure"),
        ("gift", "there was no free gift in the box but the picture shows one"),
        ("zh-discount", "老板，多买几个能便宜点吗？给张优惠券呗"),
        ("zh-wechat", "有没有微信，加一下聊"),
    };

    public static void Train(IClassifier c)
    {
        foreach (var (intent, said) in Incoming)
            c.Add(said, intent);
    }
}
