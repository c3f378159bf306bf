namespace Inbox.Samples;
public static class IncomingMails
{
    public const string AskDiscount = "Hi, can you give me a 10% discount if I buy three?";
    public const string Threat = "Refund me or I leave a one star review!";
    public const string Wechat = "你好，能加你微信吗？";
}
