namespace Gorse.Filter;

internal static class TriggerPhrases
{
    internal static readonly HashSet<string> English = ["leave us a positive review", "five star review and get", "gift card for your review", "contact us on whatsapp"];
    internal static readonly HashSet<string> Chinese = ["好评返现", "加微信领红包", "删除差评全额退款", "给您优惠券"];
}
